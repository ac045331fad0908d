import type { Scenario } from '#features/scenario/scenario.schema.ts';

type Decision = Scenario['decisions'][number];
type Variant = NonNullable<Decision['variants']>[number];

/** A variant of a decision and the earlier choice that leads to it. */
export type Cause = {
  readonly variant: Variant;
  readonly option: Decision['options'][number]['id'];
  readonly title: string;
};

/** The variants of a decision, each with every earlier choice that sets its flag. */
export function listCauses(decision: Decision, earlier: readonly Decision[]): Cause[] {
  return (decision.variants ?? []).flatMap((variant) =>
    earlier.flatMap(({ title, options }) =>
      options
        .filter(({ flag }) => flag === variant.flag)
        .map(({ id }) => ({ variant, option: id, title })),
    ),
  );
}
