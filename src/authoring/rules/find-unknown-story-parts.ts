import { closest } from '#authoring/reading/closest.ts';
import type { Finding } from '#authoring/reading/mistake.ts';
import type { Path } from '#authoring/reading/read-yaml.ts';
import type { Effect } from '#features/scenario/model/story-state.ts';
import type { Scenario } from '#features/scenario/scenario.schema.ts';
import type { Rule } from '../check-course.ts';

/** A person or a door that a story does not have, or a person whose tie has no last line. */
export const findUnknownStoryParts: Rule = ({ scenarios }) =>
  scenarios.flatMap(({ file, data, lineOf }) => {
    const people = data.cast.flatMap(({ id, trust }) => (trust === undefined ? [] : [id]));
    const doors = data.doors.map(({ id }) => id);
    const refuse = (kind: string, known: string[]) => (id: string, path: Path) => {
      if (known.includes(id)) return [];
      const near = closest(id, known);
      const advice =
        near === undefined ? `Write one of: ${known.join(', ')}.` : `Did you mean "${near}"?`;
      return [
        { file, line: lineOf(path), message: `No ${kind} "${id}" is in this story. ${advice}` },
      ];
    };
    const person = refuse('person with trust', people);
    const door = refuse('door', doors);
    const inEffect = (effect: Omit<Effect, 'flag'>, path: Path): Finding[] => [
      ...Object.keys(effect.trust ?? {}).flatMap((id) => person(id, [...path, 'trust', id])),
      ...(effect.opens ?? []).flatMap((id, n) => door(id, [...path, 'opens', n])),
      ...(effect.closes ?? []).flatMap((id, n) => door(id, [...path, 'closes', n])),
      ...(effect.strains ? person(effect.strains.person, [...path, 'strains', 'person']) : []),
      ...(effect.mends === undefined ? [] : person(effect.mends, [...path, 'mends'])),
    ];
    return [
      ...data.start.doors.flatMap((id, n) => door(id, ['start', 'doors', n])),
      ...findUntold(data).map(({ n, message }) => ({
        file,
        line: lineOf(['cast', n, 'id']),
        message,
      })),
      ...data.decisions.flatMap(({ variants = [], options }, d) => [
        ...variants.flatMap((variant, v) => inEffect(variant, ['decisions', d, 'variants', v])),
        ...options.flatMap((option, o) => {
          const at: Path = ['decisions', d, 'options', o];
          const after = (option.after ?? []).flatMap((part, a) =>
            inEffect(part, [...at, 'after', a]),
          );
          return [...inEffect(option, at), ...after];
        }),
      ]),
    ];
  });

function findUntold({ cast, decisions }: Scenario): { n: number; message: string }[] {
  const strained = new Set(decisions.flatMap(({ repairs }) => repairs ?? []));
  return cast.flatMap(({ id, trust, ends }, n) => {
    if (trust === undefined) return [];
    const missing = [
      ...(ends ? [] : ['near', 'far']),
      ...(strained.has(id) && !ends?.strained ? ['strained'] : []),
      ...(strained.has(id) && !ends?.mended ? ['mended'] : []),
    ];
    if (missing.length === 0) return [];
    return [{ n, message: `"${id}" has no last line. Write under "ends": ${missing.join(', ')}.` }];
  });
}
