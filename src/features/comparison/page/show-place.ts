import { pickRows } from '#features/comparison/model/pick-rows.ts';
import { writeAddress } from './address.ts';
import type { Place } from './address.ts';
import { findMarked, listMarked } from './page-marks.ts';
import type { DetailedRow } from './read-page.ts';

/** Shows the part of the page that a place names. Returns the rows that pass its filter. */
export function showPlace(
  root: HTMLElement,
  rows: readonly DetailedRow[],
  place: Place,
): DetailedRow[] {
  const { view, dimension = rows[0]?.id } = place;
  root.dataset['view'] = view;
  for (const { element, value } of listMarked(root, 'in'))
    element.hidden = !value.split(' ').includes(view);
  const table = findMarked(root, 'table');
  if (table) table.hidden = view !== 'read' && view !== 'recall';

  for (const { element: link, value: way } of listMarked(root, 'way')) {
    if (way === view) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    const { dimension: _, ...rest } = place;
    if (way !== 'focus') link.setAttribute('href', writeAddress({ ...rest, view: way }));
    else if (dimension !== undefined)
      link.setAttribute('href', writeAddress({ ...place, view: way, dimension }));
  }
  for (const row of rows) row.detail.hidden = view === 'focus' && row.id !== dimension;
  return showRows(rows, place);
}

function showRows(rows: readonly DetailedRow[], place: Place): DetailedRow[] {
  const shown = pickRows(rows, place);
  const hidden = rows.filter((row) => !shown.includes(row));
  for (const row of rows) row.element.hidden = hidden.includes(row);
  // Moved in the document, not by styles: the order that is read aloud is the order that is seen.
  const wanted = [...shown, ...hidden].map(({ element }) => element);
  const body = wanted[0]?.parentElement;
  if (body && wanted.some((element, index) => body.children[index] !== element))
    body.append(...wanted);
  return shown;
}
