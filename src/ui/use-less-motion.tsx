import { useOutside } from '#ui/use-outside.tsx';

const wish = '(prefers-reduced-motion: reduce)';

/** Whether the learner wants less movement: by the system, or by the switch of this page, which wins. */
export function useLessMotion(): boolean {
  return useOutside(listen, wantsLess, wantsLess);
}

function wantsLess(): boolean {
  return document.documentElement.dataset['motion'] === 'less' || matchMedia(wish).matches;
}

function listen(changed: () => void): () => void {
  const system = matchMedia(wish);
  system.addEventListener('change', changed);
  const page = new MutationObserver(changed);
  page.observe(document.documentElement, { attributeFilter: ['data-motion'] });
  return () => {
    system.removeEventListener('change', changed);
    page.disconnect();
  };
}
