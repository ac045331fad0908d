import { useSyncExternalStore } from 'react';
import { systemWish, wantsLessMotion } from './wants-less-motion.ts';

/** Whether the learner wants less movement, now and whenever that changes. */
export function useLessMotion(): boolean {
  return useSyncExternalStore(listen, wantsLessMotion, wantsLessMotion);
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
