import type { Page } from '@playwright/test';

/** Everything on a page, and before and after it, that would move now or at a change. */
export function listMoving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (list: string) => list.split(', ').some((time) => parseFloat(time) > 0);
    const moves = (element: Element, part?: string) => {
      const style = getComputedStyle(element, part);
      return (
        seconds(style.transitionDuration) ||
        (style.animationName !== 'none' && seconds(style.animationDuration)) ||
        style.scrollBehavior === 'smooth'
      );
    };
    const parts = [undefined, '::before', '::after', '::details-content', '::backdrop'];
    return [...document.querySelectorAll('*')].flatMap((element) =>
      parts
        .filter((part) => moves(element, part))
        .map((part) => `${element.tagName} ${element.getAttribute('class')} ${part ?? ''}`),
    );
  });
}
