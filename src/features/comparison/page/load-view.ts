import { inTime } from '#ui/load-json.ts';
import type { TableNames } from '#features/comparison/model/table.ts';
import type { Place } from './address.ts';
import { loadCompareWords } from './load-compare-words.ts';
import type { LoadedView, OpenView, ViewState } from './loaded-view.ts';
import { findMarked } from './page-marks.ts';
import type { ShownRow } from './read-page.ts';

/** What loads each view. React comes with the first, so that whoever only reads loads none of it. */
export const views: Record<'recall' | 'sort', () => Promise<OpenView>> = {
  recall: async () => (await import('#features/comparison/recall/open-recall.tsx')).openRecall,
  sort: async () => (await import('#features/comparison/sort/open-sort.tsx')).openSort,
};

/** Returns what loads a view when the learner comes to it, and closes it when they leave. */
export function startViews(root: HTMLElement, names: TableNames, goTo: (place: Place) => void) {
  let open: { name: string; view: Promise<LoadedView> } | undefined;
  let wanted: ViewState;

  return (place: Place, shown: readonly ShownRow[], rows: readonly ShownRow[]): void => {
    wanted = { place, shown, rows, goTo };
    const { view: name } = place;
    if (open && open.name !== name) {
      void open.view.then(({ close }) => {
        close();
      }, nothing);
      open = undefined;
    }
    if (name !== 'recall' && name !== 'sort') return;
    open ??= { name, view: loadView(root, name, names) };
    const { view } = open;
    void view.then(({ show }) => {
      // The learner may have gone on while it was loading.
      if (open?.view !== view) return;
      show(wanted);
      delete root.dataset['waiting'];
    }, nothing);
  };
}

async function loadView(
  root: HTMLElement,
  name: keyof typeof views,
  names: TableNames,
): Promise<LoadedView> {
  const part = root.querySelector(`#${name}`) ?? root;
  const toggle = (mark: 'plain' | 'loading' | 'failed', isShown: boolean): void => {
    const found = findMarked(part, mark);
    if (found) found.hidden = !isShown;
  };
  toggle('plain', false);
  toggle('loading', true);
  root.dataset['waiting'] = name;
  try {
    const [openView, words] = await inTime(Promise.all([views[name](), loadCompareWords()]));
    return openView(root, words, names);
  } catch (error) {
    toggle('plain', true);
    toggle('failed', true);
    delete root.dataset['waiting'];
    findMarked(part, 'failed')
      ?.querySelector('button')
      ?.addEventListener('click', () => {
        location.reload();
      });
    throw error;
  } finally {
    toggle('loading', false);
  }
}

/** The page has already said that it failed: see `loadView`. */
function nothing(): void {}
