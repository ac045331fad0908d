import type { Order } from '#features/comparison/page/address.ts';

/** A row as far as it can be found and put in order. */
export type FindableRow = {
  readonly id: string;
  readonly name: string;
  /** Everything that stands in the row. */
  readonly text: string;
  readonly needs: readonly string[];
  /** How far apart the two sides stand on the line. */
  readonly distance: number;
};

/** What a learner looks for: a need, a word (or a part of one), an order. */
export type Wish = { readonly need: string; readonly find: string; readonly order: Order };

/** The rows that fit a wish, in the wished order. What is equal stays in the order of the course. */
export function pickRows<Row extends FindableRow>(
  rows: readonly Row[],
  { need, find, order }: Wish,
): Row[] {
  const words = simplify(find).split(' ').filter(Boolean);
  return rows
    .filter((row) => need === '' || row.needs.includes(need))
    .filter((row) => words.every((word) => simplify(row.text).includes(word)))
    .sort((a, b) => compare(a, b, order));
}

function compare(a: FindableRow, b: FindableRow, order: Order): number {
  switch (order) {
    case 'course':
      return 0;
    case 'name':
      return a.name.localeCompare(b.name);
    case 'distance':
      return b.distance - a.distance;
  }
}

/** Without capitals, accents and curly marks, which nobody types into a search field. */
function simplify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
