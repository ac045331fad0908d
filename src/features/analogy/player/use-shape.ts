import { useSyncExternalStore } from 'react';

const narrow = '(width < 44rem)';

/** Returns the shape of picture that fits the screen, now and after every change. */
export function useShape(): 'wide' | 'tall' {
  return useSyncExternalStore(listen, fitting, fitting);
}

function fitting(): 'wide' | 'tall' {
  return matchMedia(narrow).matches ? 'tall' : 'wide';
}

function listen(changed: () => void): () => void {
  const screen = matchMedia(narrow);
  screen.addEventListener('change', changed);
  return () => {
    screen.removeEventListener('change', changed);
  };
}
