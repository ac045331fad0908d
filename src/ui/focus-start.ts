import { bringIntoView } from './bring-into-view.ts';

type Options = {
  /** What is scrolled into view; the element that takes the focus if left out. */
  readonly part?: Element | null;
  /** 'start' for a new screen, 'nearest' for a piece that appears on the screen of before. */
  readonly block?: 'start' | 'nearest';
  /**
   * 'keys' leaves the page where it is for a learner who pressed with a pointer: on a board, the
   * eyes are on what was pressed. With keys, what has the focus must be in view all the same.
   */
  readonly scroll?: 'always' | 'keys';
};

/**
 * Moves the focus to the start of what a step has brought, in view: the first heading or line of
 * it in reading order, the field that is missing, or the next card of a board. Call it after every
 * change of screen (WCAG 2.2, 2.4.3 Focus Order), in an effect or a layout effect, when the new
 * content is in the page. With `part: null` nothing scrolls: the focus only stays where it was while
 * an element is replaced. The start needs no tabindex: it
 * gets one that keeps it out of the Tab order.
 */
export function focusStart(
  start: HTMLElement | null,
  { part = start, block = 'start', scroll = 'always' }: Options = {},
): void {
  if (!start) return;
  if (start.tabIndex < 0 && !start.hasAttribute('tabindex')) start.tabIndex = -1;
  // The browser's own scrolling would jump, and knows nothing of what belongs to the start.
  start.focus({ preventScroll: true });
  if (part && (scroll === 'always' || start.matches(':focus-visible'))) bringIntoView(part, block);
}
