import type { PageData, PageRow } from '#features/comparison/model/page-data.ts';
import type { Side, TableRow } from '#features/comparison/model/table.ts';
import { getMarked } from './page-marks.ts';

/** A row with the elements in which it stands in a table. */
export type ShownRow = TableRow & {
  readonly element: HTMLElement;
  readonly cells: Readonly<Record<Side, HTMLElement>>;
  /** The text in a cell, which Recall takes out of it. */
  readonly texts: Readonly<Record<Side, HTMLElement>>;
};

/** A row of the page, with the part of the page about this dimension alone. */
export type DetailedRow = ShownRow & PageRow & { readonly detail: HTMLElement };

/** Returns the data that the page carries, each row with its elements. */
export function readPage(root: HTMLElement) {
  const { names, rows } = JSON.parse(root.dataset['comparison'] ?? '{}') as PageData;
  return { names, rows: rows.map((row) => ({ ...findRow(root, row), detail: find(root, row) })) };
}

/** Returns a row with its elements. Throws where the table does not have it. */
export function findRow<Row extends TableRow>(root: HTMLElement, row: Row): Row & ShownRow {
  const element = getMarked(root, 'row', row.id);
  const [roots, reach] = [getMarked(element, 'side', 'roots'), getMarked(element, 'side', 'reach')];
  return {
    ...row,
    element,
    cells: { roots, reach },
    texts: { roots: getMarked(roots, 'text'), reach: getMarked(reach, 'text') },
  };
}

function find(root: HTMLElement, { id }: TableRow): HTMLElement {
  const detail = root.querySelector<HTMLElement>(`#${id}`);
  if (!detail) throw new Error(`The comparison has no #${id}.`);
  return detail;
}
