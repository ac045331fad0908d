/** The media query for reduced motion. */
export const systemWish = '(prefers-reduced-motion: reduce)';

/** Whether the learner prefers reduced motion now, by the system setting or the page's own switch. */
export function wantsLessMotion(): boolean {
  return document.documentElement.dataset['motion'] === 'less' || matchMedia(systemWish).matches;
}
