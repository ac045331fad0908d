/**
 * Shows the part for reading, and brings the rest when the learner turns to the table or comes by an
 * address that names a part. Whoever only reads loads nothing more.
 */
export function wakeComparison(page: Document): void {
  const root = page.querySelector<HTMLElement>('[data-comparison]');
  if (!root) return;
  let pressed: EventTarget | null = null;
  let isAwake = false;
  const remember = ({ target }: Event): void => {
    pressed = target;
  };
  const wake = (): void => {
    if (isAwake) return;
    isAwake = true;
    void import('./start-comparison.ts').then(({ startComparison }) => {
      root.removeEventListener('click', remember);
      startComparison(root);
      // A button that was pressed too early has not been pressed in vain.
      if (pressed instanceof HTMLButtonElement) pressed.click();
    });
  };
  root.addEventListener('click', remember);
  for (const name of ['pointerdown', 'focusin'])
    root.addEventListener(name, wake, { passive: true });
  addEventListener('hashchange', wake);
  if (location.hash === '') {
    root.dataset['view'] = 'read';
    for (const part of root.querySelectorAll<HTMLElement>('[data-in]'))
      part.hidden = !part.dataset['in']?.includes('read');
  } else wake();
}
