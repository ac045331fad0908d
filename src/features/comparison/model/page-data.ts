import type { Comparison, Dimension } from '#features/comparison/comparison.schema.ts';
import type { FindableRow } from './pick-rows.ts';
import type { TableNames, TableRow } from './table.ts';

/** A row as the scripts of the page know it. */
export type PageRow = TableRow & FindableRow;

/** What the page hands to its scripts. */
export type PageData = { readonly names: TableNames; readonly rows: readonly PageRow[] };

/** What some rows in a lesson hand to their script. */
export type RowsData = {
  readonly view: 'recall' | 'sort';
  readonly names: TableNames;
  readonly rows: readonly TableRow[];
};

/** Returns what the scripts need of the comparison, as plain data. */
export function toPageData(comparison: Comparison): PageData {
  const { needs, rows } = comparison;
  return {
    names: toNames(comparison),
    rows: rows.map((row) => {
      const wanted = needs.filter(({ id }) => row.needs.includes(id));
      return {
        ...toTableRow(row),
        needs: row.needs,
        distance: Math.abs(row.line.roots - row.line.reach),
        // The other texts of a row are searched as well: see `textOf` in pick-rows.ts.
        notes: [...listNotes(row), ...wanted.map(({ text }) => text)].join(' '),
      };
    }),
  };
}

/** Returns the title of the table and the names of its sides. */
export function toNames({ title, sides }: Comparison): TableNames {
  return { title, roots: sides.roots.name, reach: sides.reach.name };
}

/** Returns a row without what only its own part of the page says. */
export function toTableRow({ id, name, question, roots, reach }: Dimension): TableRow {
  return {
    ...{ id, name, question },
    roots: { text: roots.text, why: roots.why },
    reach: { text: reach.text, why: reach.why },
  };
}

function listNotes({ examples, mixed, misreading, returns }: Dimension): string[] {
  const told = Object.values(examples).flatMap(({ roots, reach }) => [roots, reach]);
  return [...told, mixed.text, misreading.wrong, misreading.better, returns.text];
}
