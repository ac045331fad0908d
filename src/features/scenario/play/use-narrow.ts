import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Where the sidebar becomes a bar over the story, in rem; the style sheets have the same width. */
const narrowRem = 48;

/**
 * Returns whether a frame is so narrow that the sidebar stands over the story rather than beside it,
 * now and after every change.
 */
export function useNarrow(frame: RefObject<HTMLElement | null>): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const measure = (): void => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      setNarrow(element.clientWidth < narrowRem * rem);
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => {
      sizes.disconnect();
    };
  }, [frame]);
  return isNarrow;
}
