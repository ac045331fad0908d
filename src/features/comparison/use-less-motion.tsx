import { useSyncExternalStore } from 'react';

/** Whether the learner chose on this page that nothing moves. The system's wish comes on top. */
export function useLessMotion(): boolean {
  return useSyncExternalStore(subscribe, isLess, () => true);
}

function isLess(): boolean {
  return document.documentElement.dataset['motion'] === 'less';
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-motion'] });
  return () => {
    observer.disconnect();
  };
}
