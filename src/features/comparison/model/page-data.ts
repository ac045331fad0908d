import type { Comparison, Dimension } from '#features/comparison/comparison.schema.ts';
import type { FindableRow } from './pick-rows.ts';
import type { TableNames, TableRow } from './table.ts';

/** A row as the scripts of the page know it. */
export type PageRow = TableRow & FindableRow;

/** What the page hands to its scripts. */
export type PageData = { readonly names: TableNames; readonly rows: readonly PageRow[] };

/** Returns what the scripts need of the comparison, as plain data. */
export function toPageData({ title, sides, needs, rows }: Comparison): PageData {
  return {
    names: { title, roots: sides.roots.name, reach: sides.reach.name },
    rows: rows.map((row) => {
      const wanted = needs.filter(({ id }) => row.needs.includes(id));
      return {
        id: row.id,
        name: row.name,
        question: row.question,
        roots: { text: row.roots.text, why: row.roots.why },
        reach: { text: row.reach.text, why: row.reach.why },
        needs: row.needs,
        distance: Math.abs(row.line.roots - row.line.reach),
        // The other texts of a row are searched as well: see `textOf` in pick-rows.ts.
        notes: [...listNotes(row), ...wanted.map(({ text }) => text)].join(' '),
      };
    }),
  };
}

function listNotes({ examples, mixed, misreading, returns }: Dimension): string[] {
  const told = Object.values(examples).flatMap(({ roots, reach }) => [roots, reach]);
  return [...told, mixed.text, misreading.wrong, misreading.better, returns.text];
}
