/** The wish for less movement, as the system tells it. */
export const systemWish = '(prefers-reduced-motion: reduce)';

/** Whether the learner wants less movement now: by the system, or by the switch of this page. */
export function wantsLessMotion(): boolean {
  return document.documentElement.dataset['motion'] === 'less' || matchMedia(systemWish).matches;
}
