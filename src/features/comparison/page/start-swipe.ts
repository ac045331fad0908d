/** Lets a finger wipe from one dimension to the next, by the links that every dimension has. */
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
    detail?.querySelector<HTMLElement>(`[data-step=${step}]`)?.click();
  });
}

/** A wipe is long, and much more across than down, so that scrolling stays scrolling. */
function stepOf(across: number, down: number): 'previous' | 'next' | undefined {
  if (Math.abs(across) < 60 || Math.abs(across) < 2 * Math.abs(down)) return undefined;
  return across < 0 ? 'next' : 'previous';
}
