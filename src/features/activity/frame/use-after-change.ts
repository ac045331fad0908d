import { useLayoutEffect, useRef } from 'react';

/**
 * Returns a function that takes what is to be done once a change stands on the page: where the focus
 * goes, for example. It runs before the next key or press, so that neither can overtake it.
 */
export function useAfterChange(): (act: () => void) => void {
  const due = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    const act = due.current;
    due.current = undefined;
    act?.();
  });
  return (act) => {
    due.current = act;
  };
}
