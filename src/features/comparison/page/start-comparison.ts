import { focusStart } from '#ui/focus-start.ts';
import { nameStep } from '#ui/name-step.ts';
import { firstPlace, readAddress, writeAddress } from './address.ts';
import type { Place } from './address.ts';
import { startViews } from './load-view.ts';
import { findMarked } from './page-marks.ts';
import { readPage } from './read-page.ts';
import { showPlace } from './show-place.ts';
import { startFilter } from './start-filter.ts';
import { startPaper } from './start-paper.ts';
import { startSwipe } from './start-swipe.ts';

/** Shows one part of the comparison at a time. The address says which; nothing else remembers it. */
export function startComparison(root: HTMLElement): void {
  const { names, rows } = readPage(root);
  const filter = findMarked(root, 'filter');
  const known = {
    dimensions: rows.map(({ id }) => id),
    needs: [...new Set(rows.flatMap(({ needs }) => needs))],
  };
  const read = () => readAddress(location.hash, known);
  let place = read() ?? firstPlace;

  // As a text, recalling on paper comes after the table; on the screen, it stands above it.
  const recall = findMarked(root, 'in', 'recall');
  if (recall) findMarked(root, 'table')?.before(recall);
  const goTo = (next: Place): void => {
    place = next;
    history.replaceState(history.state, '', writeAddress(next));
    show();
  };
  const showView = startViews(root, names, goTo);
  const fillFilter =
    filter instanceof HTMLFormElement ? startFilter(filter, () => place, goTo) : undefined;
  const show = (): void => {
    const shown = showPlace(root, rows, place);
    fillFilter?.(place, shown.length, rows.length);
    showView(place, shown, rows);
    nameStep(place.view === 'read' ? undefined : startOf(root, place)?.textContent.trim());
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
    if (isMove) moveFocus(root, place);
  });
  startSwipe(root);
  startPaper(root, names, rows);
  show();
  if (location.hash !== '' && read()) moveFocus(root, place);
}

/** Puts the focus where the learner went: the dimension itself, or the heading of the view. */
function moveFocus(root: HTMLElement, place: Place): void {
  const { view, dimension } = place;
  if (dimension !== undefined) focusStart(root.querySelector<HTMLElement>(`#${dimension}`));
  else focusStart(startOf(root, place), view === 'read' ? { part: null } : {});
}

/** The heading of what is shown: of the view, or of the one dimension. */
function startOf(root: HTMLElement, { view, dimension }: Place): HTMLElement | null {
  const shown = dimension ?? (view === 'focus' ? findMarked(root, 'dimension')?.id : undefined);
  return root.querySelector<HTMLElement>(
    shown === undefined ? `#${view} h2` : `#${shown} :is(h2, h3)`,
  );
}
