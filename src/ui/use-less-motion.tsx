import { useOutside } from '#ui/use-outside.tsx';
import { systemWish, wantsLessMotion } from '#ui/wants-less-motion.ts';

/** Whether the learner wants less movement, now and whenever that changes. */
export function useLessMotion(): boolean {
  return useOutside(listen, wantsLessMotion, wantsLessMotion);
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
