import { focusStart } from '#ui/focus-start.ts';

/** Closes an open menu when the learner presses Escape, presses elsewhere, or moves the focus away. */
export function closeMenusOutside(page: Document): void {
  const close = (target: EventTarget | null): void => {
    for (const menu of page.querySelectorAll<HTMLDetailsElement>('[data-menu][open]'))
      if (!(target instanceof Node) || !menu.contains(target)) menu.open = false;
  };
  page.addEventListener('click', (event) => {
    close(event.target);
  });
  page.addEventListener('focusin', (event) => {
    close(event.target);
  });
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const menu = page.querySelector<HTMLDetailsElement>('[data-menu][open]');
    if (!menu) return;
    menu.open = false;
    focusStart(menu.querySelector('summary'), { part: null });
  });
}
