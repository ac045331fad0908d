import type { Path } from '#authoring/reading/read-yaml.ts';
import type { Scenario } from '#features/scenario/scenario.schema.ts';

/** Something that a story can ask for, and the decision that makes it true (from 0; -1: the start). */
type Fact = { readonly fact: string; readonly d: number };

/** Lists what can become true in a story: flags, strained and mended ties, open doors. */
export function listFacts({ start, decisions }: Scenario): Fact[] {
  const atStart = start.doors.map((door) => ({ fact: `door-${door}`, d: -1 }));
  const later = decisions.flatMap(({ options, variants = [] }, d) =>
    [
      ...options.flatMap(({ flag }) => flag ?? []),
      ...[...options, ...options.flatMap(({ after = [] }) => after), ...variants].flatMap(
        ({ strains, mends, opens = [] }) => [
          ...(strains ? [`strained-${strains.person}`] : []),
          ...(mends === undefined ? [] : [`mended-${mends}`]),
          ...opens.map((door) => `door-${door}`),
        ],
      ),
    ].map((fact) => ({ fact, d })),
  );
  return [...atStart, ...later];
}

/** Lists every condition of a story, without its `!`, with its place in the file. */
export function listConditions({ decisions }: Scenario): (Fact & { readonly path: Path })[] {
  const listed = (when: readonly string[] | undefined, d: number, ...path: Path) =>
    (when ?? []).map((fact, index) => ({
      fact: fact.replace(/^!/, ''),
      d,
      path: [...path, 'when', index],
    }));
  return decisions.flatMap((decision, d) => {
    const at: Path = ['decisions', d];
    const repaired = decision.repairs === undefined ? [] : [`strained-${decision.repairs}`];
    return [
      ...repaired.map((fact) => ({ fact, d, path: [...at, 'repairs'] })),
      ...listed(decision.when, d, ...at),
      ...(decision.variants ?? []).flatMap(({ when }, v) => listed(when, d, ...at, 'variants', v)),
      ...decision.options.flatMap(({ after = [] }, o) =>
        after.flatMap(({ when }, a) => listed(when, d, ...at, 'options', o, 'after', a)),
      ),
    ];
  });
}
