import { pickRows } from '#features/comparison/model/pick-rows.ts';
import { writeAddress } from './address.ts';
import type { Place } from './address.ts';
import type { TableRow } from './read-rows.ts';

/** Shows the part of the page that a place names, and returns the rows that it shows. */
export function showPlace(root: HTMLElement, rows: readonly TableRow[], place: Place): TableRow[] {
  const { view, dimension = rows[0]?.id } = place;
  root.dataset['view'] = view;
  for (const part of root.querySelectorAll<HTMLElement>('[data-in]'))
    part.hidden = !part.dataset['in']?.split(' ').includes(view);
  const table = root.querySelector<HTMLElement>('[data-table]');
  if (table) table.hidden = view !== 'read' && view !== 'recall';

  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-way]')) {
    const way = link.dataset['way'];
    if (way === view) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    const { dimension: _, ...rest } = place;
    if (way === 'focus' && dimension !== undefined)
      link.href = writeAddress({ ...place, view: way, dimension });
    else if (way === 'read' || way === 'recall' || way === 'sort')
      link.href = writeAddress({ ...rest, view: way });
  }
  for (const row of rows) row.detail.hidden = view === 'focus' && row.id !== dimension;
  return showRows(rows, place);
}

function showRows(rows: readonly TableRow[], place: Place): TableRow[] {
  const shown = pickRows(rows, place);
  const hidden = rows.filter((row) => !shown.includes(row));
  for (const row of rows) row.element.hidden = hidden.includes(row);
  // Moved in the document, not by styles: what is read and what is seen have one order.
  const wanted = [...shown, ...hidden].map(({ element }) => element);
  const body = wanted[0]?.parentElement;
  if (body && wanted.some((element, index) => body.children[index] !== element))
    body.append(...wanted);
  return shown;
}
