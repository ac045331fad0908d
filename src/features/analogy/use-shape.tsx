import { useOutside } from '#ui/use-outside.tsx';

const narrow = '(width < 44rem)';

/**
 * Which composition fits the screen. Undefined before the script has come: then both stand in the
 * page and the styles show one.
 */
export function useShape(): 'wide' | 'tall' | undefined {
  return useOutside(listen, fitting, () => undefined);
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
