import type { CompareWords, TableNames } from '#features/comparison/model/table.ts';
import type { Place } from './address.ts';
import type { ShownRow } from './read-page.ts';

/** What a loaded view gets from the page, again whenever something changes. */
export type ViewState = {
  readonly place: Place;
  /** The rows that the filter lets through, in its order. */
  readonly shown: readonly ShownRow[];
  readonly rows: readonly ShownRow[];
  readonly goTo: (place: Place) => void;
};

/** A view that is loaded on use. */
export type LoadedView = { readonly show: (state: ViewState) => void; readonly close: () => void };

/** Begins a view on the page. */
export type OpenView = (root: HTMLElement, words: CompareWords, names: TableNames) => LoadedView;
