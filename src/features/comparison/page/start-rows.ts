import type { RowsData } from '#features/comparison/model/page-data.ts';
import { firstPlace } from './address.ts';
import type { Place } from './address.ts';
import { loadCompareWords } from './load-compare-words.ts';
import { views } from './load-view.ts';
import type { LoadedView } from './loaded-view.ts';
import { findMarked, getMarked, listMarked, readMark } from './page-marks.ts';
import { findRow } from './read-page.ts';

/** Lets the learner recall or sort rows that stand in a lesson. The first press loads the view. */
export function startRows(page: ParentNode): void {
  for (const { element, value } of listMarked(page, 'rows'))
    startPart(element, JSON.parse(value) as RowsData);
}

function startPart(root: HTMLElement, { view, names, rows: data }: RowsData): void {
  const button = getMarked(root, 'begin');
  const failed = findMarked(root, 'failed');
  const rows = data.map((row) => findRow(root, row));
  const labels = { begin: button.textContent, end: readMark(button, 'begin') };
  let open: LoadedView | undefined;

  const show = (place: Place): void => {
    open?.show({ place, shown: rows, rows, goTo: show });
  };
  const toggle = (isOpen: boolean): void => {
    button.textContent = isOpen ? labels.end : labels.begin;
    if (view === 'sort') getMarked(root, 'table').hidden = isOpen;
  };
  const begin = async (): Promise<void> => {
    const [openView, words] = await Promise.all([views[view](), loadCompareWords()]);
    open = openView(root, words, names);
    show({ ...firstPlace, view });
    toggle(true);
  };

  button.addEventListener('click', () => {
    if (failed) failed.hidden = true;
    if (open) {
      open.close();
      open = undefined;
      toggle(false);
      return;
    }
    begin().catch(() => {
      if (failed) failed.hidden = false;
    });
  });
  button.hidden = false;
}
