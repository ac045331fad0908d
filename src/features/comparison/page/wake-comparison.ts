import { findMarked, listMarked } from './page-marks.ts';

/** So long a script may take before its absence is said, in milliseconds. */
const patienceMs = 10_000;

/**
 * Shows the view for reading. Everything else is loaded when the learner touches the table, or comes
 * by an address that names a view. Whoever only reads loads nothing more.
 */
export function wakeComparison(page: Document): void {
  const root = findMarked(page, 'comparison');
  if (!root) return;
  let pressed: EventTarget | null = null;
  let isAwake = false;
  const remember = ({ target }: Event): void => {
    pressed = target;
  };
  const wake = (): void => {
    if (isAwake) return;
    isAwake = true;
    const late = setTimeout(failed, patienceMs);
    void import('./start-comparison.ts').then(
      ({ startComparison }) => {
        clearTimeout(late);
        delete page.documentElement.dataset['late'];
        root.removeEventListener('click', remember);
        startComparison(root);
        // A button that was pressed before the script came is pressed again.
        if (pressed instanceof HTMLButtonElement) pressed.click();
      },
      () => {
        clearTimeout(late);
        failed();
        // The next touch tries again. A browser that remembers what failed needs the link in the line.
        isAwake = false;
      },
    );
  };
  // Said by the line in layouts/Page.astro.
  const failed = (): void => {
    page.documentElement.dataset['late'] = '';
  };
  root.addEventListener('click', remember);
  for (const name of ['pointerdown', 'focusin'])
    root.addEventListener(name, wake, { passive: true });
  addEventListener('hashchange', wake);
  if (location.hash === '') {
    root.dataset['view'] = 'read';
    for (const { element, value } of listMarked(root, 'in'))
      element.hidden = !value.includes('read');
  } else wake();
}
