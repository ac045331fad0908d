import type { Place } from './address.ts';
import { loadCompareWords } from './compare-words.ts';
import type { TableRow } from './read-rows.ts';

/** What a part that is played gets from the page. */
export type Played = {
  readonly place: Place;
  /** The rows that the filter lets through, in order. */
  readonly shown: readonly TableRow[];
  readonly rows: readonly TableRow[];
  readonly goTo: (place: Place) => void;
};

/** A part that is played: shows itself, again and again, and leaves. */
export type PlayedView = { readonly show: (played: Played) => void; readonly close: () => void };

// React comes with the first of these, so that whoever only reads loads none of it.
const views = {
  recall: async () => (await import('#features/comparison/recall/open-recall.tsx')).openRecall,
  sort: async () => (await import('#features/comparison/sort/open-sort.tsx')).openSort,
};

/** Loads a part that is played when the learner comes to it, and closes it when they leave. */
export function openPlayed(root: HTMLElement, goTo: (place: Place) => void) {
  let open: { name: string; view: Promise<PlayedView> } | undefined;
  let wanted: Played;

  return (place: Place, shown: readonly TableRow[], rows: readonly TableRow[]): void => {
    wanted = { place, shown, rows, goTo };
    const { view: name } = place;
    if (open && open.name !== name) {
      void open.view.then(({ close }) => {
        close();
      }, nothing);
      open = undefined;
    }
    if (name !== 'recall' && name !== 'sort') return;
    open ??= { name, view: load(root, name) };
    const { view } = open;
    void view.then(({ show }) => {
      // The learner may have gone on while it was loading.
      if (open?.view !== view) return;
      show(wanted);
      delete root.dataset['waiting'];
    }, nothing);
  };
}

async function load(root: HTMLElement, name: 'recall' | 'sort'): Promise<PlayedView> {
  const part = (selector: string) => root.querySelector<HTMLElement>(`#${name} ${selector}`);
  const toggle = (selector: string, isShown: boolean): void => {
    const found = part(selector);
    if (found) found.hidden = !isShown;
  };
  toggle('[data-plain]', false);
  toggle('[data-loading]', true);
  root.dataset['waiting'] = name;
  try {
    const [openView, words] = await Promise.all([views[name](), loadCompareWords()]);
    return openView(root, words);
  } catch (error) {
    toggle('[data-plain]', true);
    toggle('[data-failed]', true);
    delete root.dataset['waiting'];
    part('[data-failed] button')?.addEventListener('click', () => {
      location.reload();
    });
    throw error;
  } finally {
    toggle('[data-loading]', false);
  }
}

/** The page has said it: see `load`. */
function nothing(): void {}
