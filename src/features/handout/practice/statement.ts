/** A statement of the comparison, and where it belongs. They are numbered in their order. */
export type Statement = {
  readonly dimension: string;
  readonly side: 'roots' | 'reach';
  readonly text: string;
};

/** The number under which a statement stands on the worksheet. */
export function numberOf(
  statements: readonly Statement[],
  dimension: string,
  side: Statement['side'],
): number {
  return statements.findIndex((one) => one.dimension === dimension && one.side === side) + 1;
}
