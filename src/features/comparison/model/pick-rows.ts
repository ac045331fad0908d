import type { TableRow } from './table.ts';

/** The order of the rows: as in the course, by name, or by how far apart the sides are. */
export type Order = 'course' | 'name' | 'distance';

/** What the filter knows of a row besides what stands in the table. */
export type FindableRow = TableRow & {
  /** Everything else that the page says about this row and about no other. */
  readonly notes: string;
  /** Ids of the needs that the row helps with. */
  readonly needs: readonly string[];
  /** How far apart the two sides stand on the line, 0 to 100. */
  readonly distance: number;
};

/** What a learner looks for: a need by its id, words or parts of words, an order. */
export type Filter = { readonly need: string; readonly find: string; readonly order: Order };

/** Returns the rows that pass the filter, in its order; rows that tie stay in that of the course. */
export function pickRows<Row extends FindableRow>(
  rows: readonly Row[],
  { need, find, order }: Filter,
): Row[] {
  const words = simplify(find).split(' ').filter(Boolean);
  return rows
    .filter((row) => need === '' || row.needs.includes(need))
    .filter((row) => words.every((word) => simplify(textOf(row)).includes(word)))
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

function textOf({ name, question, roots, reach, notes }: FindableRow): string {
  return [name, question, roots.text, roots.why, reach.text, reach.why, notes].join(' ');
}

/** Drops capitals, accents and curly quotes, which nobody types into a search field. */
function simplify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
