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
  let isWanted = false;

  const show = (place: Place): void => {
    open?.show({ place, shown: rows, rows, goTo: show });
  };
  const want = (next: boolean): void => {
    isWanted = next;
    button.textContent = next ? labels.end : labels.begin;
  };
  const showTable = (isShown: boolean): void => {
    if (view === 'sort') getMarked(root, 'table').hidden = !isShown;
  };
  const begin = async (): Promise<void> => {
    const [openView, words] = await Promise.all([views[view](), loadCompareWords()]);
    // The learner may have changed their mind while it was loading.
    if (!isWanted || open) return;
    open = openView(root, words, names);
    show({ ...firstPlace, view });
    showTable(false);
  };

  button.addEventListener('click', () => {
    if (failed) failed.hidden = true;
    want(!isWanted);
    if (isWanted) {
      begin().catch(() => {
        want(false);
        if (failed) failed.hidden = false;
      });
      return;
    }
    open?.close();
    open = undefined;
    showTable(true);
  });
  button.hidden = false;
}
