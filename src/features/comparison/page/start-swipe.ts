import { findMarked } from './page-marks.ts';

/**
 * Lets a finger swipe from one dimension to the next, by the links that every dimension has. It
 * works on the plain page, before and without React: reading one dimension loads no framework.
 */
export function startSwipe(root: HTMLElement): void {
  let start: Touch | undefined;
  root.addEventListener(
    'touchstart',
    ({ touches }) => {
      start = touches.length === 1 ? touches[0] : undefined;
    },
    { passive: true },
  );
  root.addEventListener('touchend', ({ target, changedTouches: [end] }) => {
    if (!start || !end || root.dataset['view'] !== 'focus') return;
    const step = stepOf(end.clientX - start.clientX, end.clientY - start.clientY);
    const detail = (target as Element).closest('[data-dimension]');
    if (detail && step) findMarked(detail, 'step', step)?.click();
  });
}

/** A swipe is at least 60 pixels long, and twice as far across as down: the rest is scrolling. */
function stepOf(across: number, down: number): 'previous' | 'next' | undefined {
  if (Math.abs(across) < 60 || Math.abs(across) < 2 * Math.abs(down)) return undefined;
  return across < 0 ? 'next' : 'previous';
}
