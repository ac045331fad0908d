import { useSyncExternalStore } from 'react';
import { systemWish, wantsLessMotion } from './wants-less-motion.ts';

/**
 * Returns whether the learner wants less movement, by the switch of the page or by the system, now
 * and after every change. While the page is built, and during hydration, nobody has said so yet.
 */
export function useLessMotion(): boolean {
  return useSyncExternalStore(listen, wantsLessMotion, () => false);
}

function listen(changed: () => void): () => void {
  const system = matchMedia(systemWish);
  system.addEventListener('change', changed);
  const page = new MutationObserver(changed);
  page.observe(document.documentElement, { attributeFilter: ['data-motion'] });
  return () => {
    system.removeEventListener('change', changed);
    page.disconnect();
  };
}
