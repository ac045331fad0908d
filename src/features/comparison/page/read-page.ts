import type { PageData, PageRow } from '#features/comparison/model/page-data.ts';
import type { Side } from '#features/comparison/model/table.ts';
import { getMarked } from './page-marks.ts';

/** A row with the elements in which it stands on the page. */
export type ShownRow = PageRow & {
  readonly element: HTMLElement;
  readonly cells: Readonly<Record<Side, HTMLElement>>;
  /** The text in a cell, which Recall takes out of it. */
  readonly texts: Readonly<Record<Side, HTMLElement>>;
  /** The part of the page about this dimension alone. */
  readonly detail: HTMLElement;
};

/** Returns the data that the page carries, each row with its elements. */
export function readPage(root: HTMLElement) {
  const { names, rows } = JSON.parse(root.dataset['comparison'] ?? '{}') as PageData;
  return { names, rows: rows.map((row) => findRow(root, row)) };
}

function findRow(root: HTMLElement, row: PageRow): ShownRow {
  const element = getMarked(root, 'row', row.id);
  const detail = root.querySelector<HTMLElement>(`#${row.id}`);
  if (!detail) throw new Error(`The comparison has no #${row.id}.`);
  const [roots, reach] = [getMarked(element, 'side', 'roots'), getMarked(element, 'side', 'reach')];
  return {
    ...row,
    element,
    detail,
    cells: { roots, reach },
    texts: { roots: getMarked(roots, 'text'), reach: getMarked(reach, 'text') },
  };
}
