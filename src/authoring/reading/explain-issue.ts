import type { z } from 'astro/zod';
import { closest } from './closest.ts';
import { nameOf, thingOf } from './name-place.ts';
import type { Path } from './read-yaml.ts';

type Explained = { readonly path: Path; readonly message: string };

/** Returns a schema issue as sentences for authors. `data` is the whole file. */
export function explainIssue(issue: z.core.$ZodIssue, data: unknown): Explained[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code !== 'unrecognized_keys') return [{ path, message: explain(issue, path, data) }];
  return issue.keys.map((key) => ({
    path: [...path, key],
    message: `${thingOf(path, data)} has no "${key}". ${hintFor(key)}`,
  }));
}

type Refusal = Exclude<z.core.$ZodIssue, { code: 'unrecognized_keys' }>;

function explain(issue: Refusal, path: Path, data: unknown): string {
  const name = nameOf(path, data);
  const { input } = issue;
  if (input === undefined) return `${name} is missing. Write "${String(path.at(-1))}: …".`;
  if (input === null) return `${name} is empty. Write what belongs there.`;
  switch (issue.code) {
    case 'invalid_type':
      return `${name} must be ${kindOf(issue.expected)}.`;
    case 'too_small':
      return `${name} ${sizeOf(input)}. Write ${issue.exact ? 'exactly' : 'at least'} ${issue.minimum}.`;
    case 'too_big':
      return `${name} ${sizeOf(input)}. Write ${issue.exact ? 'exactly' : 'at most'} ${issue.maximum}.`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = closest(textOf(input), values);
      return `${name} is "${textOf(input)}". Write ${near ? `"${near}" or another` : 'one'} of: ${values.join(', ')}.`;
    }
    case 'invalid_format':
      return `${path.at(-1) === 'id' ? 'The id' : name} is "${textOf(input)}", which does not have the right form. Follow the others in this file.`;
    default:
      return `${name}: ${issue.message}`;
  }
}

// In a YAML flow mapping ({ }), a comma ends the text, and the rest of the sentence becomes a key.
function hintFor(key: string): string {
  return /\s|[.?!]$/.test(key)
    ? 'Put a text that has a comma in quotes.'
    : 'Remove the line or correct the word.';
}

function kindOf(expected: string): string {
  const kinds: Record<string, string> = {
    string: 'a text (put it in quotes)',
    int: 'a whole number',
    number: 'a number',
    array: 'a list (each line begins with "- ")',
    boolean: 'true or false, without quotes',
    object: 'a group of named lines',
  };
  return kinds[expected] ?? expected;
}

function sizeOf(input: unknown): string {
  if (typeof input === 'string') return `has ${input.length} characters`;
  if (Array.isArray(input)) return `has ${input.length} entries`;
  return `is ${textOf(input)}`;
}

function textOf(input: unknown): string {
  return typeof input === 'string' ? input : JSON.stringify(input);
}
