import { useLayoutEffect, useRef } from 'react';
import { focusStart } from '#ui/focus-start.ts';

/** Keeps the focus where it was when a change puts things in another order: what is moved loses it. */
export function useKeptFocus(change: unknown): void {
  const focused = useRef<Element | null>(null);
  // The focus belongs to the browser.
  useLayoutEffect(() => {
    const before = focused.current;
    const isLost = document.activeElement === document.body;
    if (isLost && before instanceof HTMLElement) focusStart(before, { part: null });
    focused.current = document.activeElement;
  }, [change]);
}
