import type { Option } from '#features/check/check.schema.ts';
import type { Confidence } from '#progress/items.ts';

/**
 * The option that a learner pressed before the script came. Where several are open, nobody knows
 * which one was chosen and which one was only read.
 */
export function findEarlyAnswer(
  item: ParentNode,
  options: readonly Option[],
): Option['id'] | undefined {
  const [early, ...others] = options.filter(({ id }) =>
    item.querySelector(`details[open][data-option="${id}"]`),
  );
  return others.length === 0 ? early?.id : undefined;
}

/** How sure the learner said to be before the script came. */
export function findEarlyConfidence(item: ParentNode): Confidence | undefined {
  const said = item.querySelector<HTMLInputElement>('input:checked')?.value;
  return (['guessing', 'fairly-sure', 'certain'] as const).find((choice) => choice === said);
}
