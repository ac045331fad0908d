import { lessonComponents } from '#authoring/facts/lesson-components.ts';
import type { ComponentUse } from '#authoring/facts/list-component-uses.ts';
import { closest } from '#authoring/reading/closest.ts';
import type { Rule } from '../check-course.ts';

/** A component of a lesson without what it needs, or with something that it does not know. */
export const findWrongAttributes: Rule = ({ lessons }) =>
  lessons.flatMap(({ file, components }) =>
    components.flatMap((use) =>
      messagesFor(use).map((message) => ({ file, line: use.line, message })),
    ),
  );

function messagesFor({ name, attributes }: ComponentUse): string[] {
  const component = lessonComponents[name];
  if (component === undefined) return [];
  const { attributes: needed, optional = [], flags = [], values = {} } = component;
  const missing = needed.filter((attribute) => !attributes.has(attribute));
  const free = [...optional, ...flags].filter((attribute) => !attributes.has(attribute));
  const unknown = [...attributes.keys()].filter(
    (attribute) => ![...needed, ...optional, ...flags].includes(attribute),
  );
  // A misspelt attribute is one mistake, not two.
  if (unknown.length > 0)
    return unknown.map((attribute) => {
      const near = closest(attribute, [...missing, ...free]) ?? missing[0];
      return `<${name}> has no "${attribute}". ${near === undefined ? 'Remove it.' : `Did you mean "${near}"?`}`;
    });
  const present = optional.filter((attribute) => attributes.has(attribute));
  const flagged = flags
    .filter((flag) => attributes.get(flag) !== undefined)
    .map((flag) => `The "${flag}" of <${name}> takes no value. Write <${name} ${flag} />.`);
  const valued = [...needed, ...present].flatMap((attribute) => {
    if (missing.includes(attribute))
      return [`<${name}> has no "${attribute}". Write <${name} ${attribute}="…">.`];
    const value = attributes.get(attribute);
    const known = values[attribute];
    if (known && value?.trim() && !known.includes(value))
      return [
        `The "${attribute}" of <${name}> cannot be "${value}". Write one of: ${known.join(', ')}.`,
      ];
    if (value?.trim()) return [];
    const state = value === undefined ? 'stands in braces' : 'is empty';
    return [
      `The "${attribute}" of <${name}> ${state}. Write it in straight quotes: ${attribute}="…".`,
    ];
  });
  return [...flagged, ...valued];
}
