import { useSyncExternalStore } from 'react';

/** Where the sidebar becomes a bar over the story; ScenarioSidebar.module.css has the same width. */
const narrow = '(width < 52rem)';

/** Returns whether the sidebar stands over the story rather than beside it, now and after every change. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(narrow).matches);
}

function listen(changed: () => void): () => void {
  const screen = matchMedia(narrow);
  screen.addEventListener('change', changed);
  return () => {
    screen.removeEventListener('change', changed);
  };
}
