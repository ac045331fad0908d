import type { CardRow } from '#features/comparison/model/card.ts';
import type { FindableRow } from '#features/comparison/model/pick-rows.ts';
import type { Side } from '#features/comparison/model/side.ts';

/** A row of the table on the page, with what the page says about it. */
export type TableRow = CardRow &
  FindableRow & {
    readonly element: HTMLElement;
    readonly cells: Readonly<Record<Side, HTMLElement>>;
    /** The text in a cell, which Recall takes out of it. */
    readonly texts: Readonly<Record<Side, HTMLElement>>;
    /** The part of the page about this dimension alone. */
    readonly detail: HTMLElement;
  };

/** Reads the rows from the page, so that no text is sent twice. */
export function readRows(root: HTMLElement): TableRow[] {
  return [...root.querySelectorAll<HTMLElement>('[data-row]')].map((element) => {
    const { row: id = '', needs = '', distance } = element.dataset;
    const detail = find(root, `#${id}`);
    const cells = {
      roots: find(element, 'td[data-side=roots]'),
      reach: find(element, 'td[data-side=reach]'),
    };
    const texts = {
      roots: find(cells.roots, '[data-text]'),
      reach: find(cells.reach, '[data-text]'),
    };
    const name = textOf(find(element, 'th a'));
    const question = textOf(find(detail, '[data-question]'));
    const read = (side: Side) => ({
      text: textOf(texts[side]),
      why: textOf(find(detail, `[data-why=${side}]`)),
    });
    const [roots, reach] = [read('roots'), read('reach')];
    return {
      ...{ id, name, question, roots, reach, element, detail, cells, texts },
      needs: needs.split(' '),
      distance: Number(distance),
      text: readAll(root, element, detail),
    };
  });
}

/** Everything that is said of a dimension and of no other: its own part of the page, and its needs. */
function readAll(root: HTMLElement, row: HTMLElement, detail: HTMLElement): string {
  const own = detail.cloneNode(true) as HTMLElement;
  // Labels that every dimension has, and the names of its neighbours.
  for (const other of own.querySelectorAll('h4, dt, b, .quiet, .eyebrow, [data-steps]'))
    other.remove();
  const needs = (row.dataset['needs'] ?? '')
    .split(' ')
    .map((need) => root.querySelector(`#need [value="${need}"]`));
  return [own, ...needs].map((part) => part?.textContent ?? '').join(' ');
}

function find(inside: HTMLElement, selector: string): HTMLElement {
  const found = inside.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The comparison has no ${selector}.`);
  return found;
}

function textOf({ textContent }: HTMLElement): string {
  return textContent.trim();
}
