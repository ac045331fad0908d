import type { Scenario } from '#features/scenario/scenario.schema.ts';

type Decision = Scenario['decisions'][number];

/** A choice that can make a condition true. */
export type Cause = {
  readonly option: Decision['options'][number]['id'];
  readonly title: string;
};

/**
 * The earlier choices behind a list of conditions, for who reads a scenario as a text: those that set
 * its flags, strain its ties, mend them or open its doors.
 */
export function listCauses(when: readonly string[], earlier: readonly Decision[]): Cause[] {
  const wanted = when.filter((fact) => !fact.startsWith('!'));
  return earlier.flatMap(({ title, options }) =>
    options
      .filter((option) =>
        [option, ...(option.after ?? [])].some((part) =>
          wanted.some((fact) => makesTrue(fact, { flag: option.flag, ...part })),
        ),
      )
      .map(({ id }) => ({ option: id, title })),
  );
}

type Part = Partial<Pick<Decision['options'][number], 'flag' | 'strains' | 'mends' | 'opens'>>;

function makesTrue(fact: string, { flag, strains, mends, opens = [] }: Part): boolean {
  return (
    fact === flag ||
    fact === `strained-${strains?.person ?? ''}` ||
    fact === `mended-${mends ?? ''}` ||
    opens.some((door) => fact === `door-${door}`)
  );
}
