import { firstPlace, readAddress, writeAddress } from './address.ts';
import type { Place } from './address.ts';
import { openPlayed } from './open-played.ts';
import { readRows } from './read-rows.ts';
import { showPlace } from './show-place.ts';
import { startFilter } from './start-filter.ts';
import { startPaper } from './start-paper.ts';
import { startSwipe } from './start-swipe.ts';

/** Shows one part of the comparison at a time. The address says which; nothing else remembers it. */
export function startComparison(root: HTMLElement): void {
  const rows = readRows(root);
  const filter = root.querySelector<HTMLFormElement>('[data-filter]');
  const needs = filter?.querySelectorAll<HTMLOptionElement>('[name=need] option') ?? [];
  const known = {
    dimensions: rows.map(({ id }) => id),
    needs: [...needs].map(({ value }) => value),
  };
  const read = () => readAddress(location.hash, known);
  let place = read() ?? firstPlace;

  // In a text, recalling on paper comes after the table; on the screen, it stands above it.
  root.querySelector('[data-table]')?.before(...root.querySelectorAll('[data-in=recall]'));
  const goTo = (next: Place): void => {
    place = next;
    history.replaceState(history.state, '', writeAddress(next));
    show();
  };
  const played = openPlayed(root, goTo);
  const fillFilter = filter && startFilter(filter, () => place, goTo);
  const show = (): void => {
    const shown = showPlace(root, rows, place);
    fillFilter?.(place, shown.length, rows.length);
    played(place, shown, rows);
  };

  addEventListener('hashchange', () => {
    const next = read();
    if (!next) {
      // Such as the skip link: it moves the focus, and what is shown stays, also in the address.
      history.replaceState(history.state, '', writeAddress(place));
      return;
    }
    const isMove = next.view !== place.view || next.dimension !== place.dimension;
    place = next;
    show();
    if (isMove) arrive(root, place);
  });
  startSwipe(root);
  startPaper(root, rows);
  show();
  if (location.hash !== '' && read()) arrive(root, place);
}

/** Puts the focus where the learner went: the dimension itself, or the heading of the part. */
function arrive(root: HTMLElement, { view, dimension }: Place): void {
  if (dimension === undefined) {
    const heading = root.querySelector<HTMLElement>(`#${view} h2`);
    heading?.focus({ preventScroll: view === 'read' });
  } else {
    const detail = root.querySelector<HTMLElement>(`#${dimension}`);
    detail?.focus({ preventScroll: true });
    detail?.scrollIntoView();
  }
}
