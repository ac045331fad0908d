import type { Side } from '#features/comparison/model/table.ts';

/** What the page can show: all to read, one dimension, a round of recall, or the cards to sort. */
export type View = 'read' | 'focus' | 'recall' | 'sort';

/**
 * The contract between the built page and its scripts: every `data-*` attribute through which a
 * script finds a part of the page, with the values it may have. A mark without a value is ''.
 */
export type PageMarks = {
  /** Around everything. Its value is `PageData` as JSON. */
  comparison: string;
  /** Around rows in a lesson. Its value is `RowsData` as JSON. */
  rows: string;
  /** The button that begins the view of these rows. Its value is what it says to end it. */
  begin: string;
  /** The views in which a part is shown, separated by spaces. */
  in: View | 'read recall';
  /** A link to a view. */
  way: View;
  /** Where the count of a round or of the cards stands. */
  count: '';
  /** The table with its filter, which is read and recalled. */
  table: '';
  /** A row of the table, by its id; its cells by their sides; the text in a cell. */
  row: string;
  side: Side;
  text: '';
  /** The form of the filter, with the words for its status as JSON; and where the status stands. */
  filter: string;
  shown: '';
  /** The part about one dimension, and its links to the neighbours. */
  dimension: '';
  step: 'previous' | 'next';
  /** Where React draws into the page. */
  host: 'recall' | 'sort' | 'recall-end';
  /** A view that has to be loaded: what stands there without scripts, while loading, and after it failed. */
  plain: '';
  loading: '';
  failed: '';
  /** What is about paper, with the sentence for frames that cannot print; and its buttons. */
  paper: string;
  print: 'filled' | 'blank';
};

type Mark = keyof PageMarks;

/** Returns the attribute for an element, to be spread: `<tr {...mark('row', id)}>`. */
export function mark<Name extends Mark>(
  name: Name,
  ...value: ValueOf<Name>
): Readonly<Record<string, string>> {
  return { [`data-${name}`]: value[0] ?? '' };
}

/** Returns the first marked element inside another one, if there is one. */
export function findMarked<Name extends Mark>(
  inside: ParentNode,
  name: Name,
  value?: PageMarks[Name],
): HTMLElement | undefined {
  return inside.querySelector<HTMLElement>(selectMarked(name, value)) ?? undefined;
}

/** Returns all elements inside another one that carry a mark, with its value. */
export function listMarked<Name extends Mark>(
  inside: ParentNode,
  name: Name,
): { readonly element: HTMLElement; readonly value: PageMarks[Name] }[] {
  return [...inside.querySelectorAll<HTMLElement>(selectMarked(name))].map((element) => ({
    element,
    value: element.getAttribute(`data-${name}`) as PageMarks[Name],
  }));
}

/** Returns the value of a mark that an element carries; '' when it does not. */
export function readMark(element: HTMLElement, name: Mark): string {
  return element.getAttribute(`data-${name}`) ?? '';
}

/** Returns a marked element. Throws where the page does not have it. */
export function getMarked<Name extends Mark>(
  inside: ParentNode,
  name: Name,
  value?: PageMarks[Name],
): HTMLElement {
  const found = findMarked(inside, name, value);
  if (!found) throw new Error(`The comparison has no ${selectMarked(name, value)}.`);
  return found;
}

function selectMarked(name: Mark, value?: string): string {
  return value === undefined || value === '' ? `[data-${name}]` : `[data-${name}="${value}"]`;
}

type ValueOf<Name extends Mark> = '' extends PageMarks[Name]
  ? [value?: PageMarks[Name]]
  : [value: PageMarks[Name]];
