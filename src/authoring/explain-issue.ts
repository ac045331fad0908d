import type { z } from 'astro/zod';
import type { Path } from './read-yaml.ts';
import { closest } from './closest.ts';

type Explained = { readonly path: Path; readonly message: string };

/** Turns what a schema refuses into a sentence for authors. `data` is the whole file. */
export function explainIssue(issue: z.core.$ZodIssue, data: unknown): Explained[] {
  const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
  const name = nameOf(path, data);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `${path.length > 0 ? name : 'This file'} has no "${key}". Remove the line or correct the word.`,
      }));
    case 'invalid_type':
      if (issue.input === undefined)
        return [{ path, message: `${name} is missing. Write "${String(path.at(-1))}: …".` }];
      return [{ path, message: `${name} must be ${kindOf(issue.expected)}.` }];
    case 'too_small':
      return [{ path, message: `${name} is too short: at least ${sizeOf(issue.minimum, issue.origin)}.` }];
    case 'too_big':
      return [{ path, message: `${name} is too long: at most ${sizeOf(issue.maximum, issue.origin)}.` }];
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = closest(String(issue.input), values);
      return [
        {
          path,
          message: `${name} is "${String(issue.input)}". Write ${near ? `"${near}" or another` : 'one'} of: ${values.join(', ')}.`,
        },
      ];
    }
    case 'invalid_format':
      return [{ path, message: `${name} is "${String(issue.input)}", which does not have the right form.` }];
    default:
      return [{ path, message: `${name}: ${issue.message}` }];
  }
}

/** The last key with the id of the nearest thing around it: "feedback" of Q3. */
function nameOf(path: Path, data: unknown): string {
  const own = [...path].reverse().find((key) => typeof key === 'string') ?? 'The file';
  let id: string | undefined;
  let value = data;
  for (const key of path) {
    value = (value as Record<string | number, unknown> | undefined)?.[key];
    const found = (value as { id?: unknown } | undefined)?.id;
    if (typeof found === 'string' && key !== path.at(-1)) id = id ? `${id}, ${found}` : found;
  }
  return id === undefined ? `"${own}"` : `"${own}" of ${id}`;
}

function kindOf(expected: string): string {
  const kinds: Record<string, string> = {
    string: 'a text (put it in quotes)',
    int: 'a whole number',
    number: 'a number',
    array: 'a list (each line begins with "- ")',
    object: 'a group of named lines',
  };
  return kinds[expected] ?? expected;
}

function sizeOf(limit: number | bigint, origin: string): string {
  if (origin === 'string') return `${limit} characters`;
  if (origin === 'array') return `${limit} entries`;
  return String(limit);
}
