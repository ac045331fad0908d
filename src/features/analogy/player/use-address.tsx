import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { readAddress } from './address.ts';

/**
 * Follows the place after # in the address, so that every place can be linked, and Back, Forward
 * and a reload work. Whoever comes to a place of this part sees the part, not the text that it
 * replaces.
 */
export function useAddress(
  places: readonly string[],
  part: RefObject<HTMLElement | null>,
  onPlace: (place: string) => void,
): void {
  const tell = useRef(onPlace);
  const known = useRef(places);
  useEffect(() => {
    tell.current = onPlace;
  });

  // The address changes outside React: a link, Back, Forward.
  useEffect(() => {
    const follow = (): void => {
      const next = readAddress(known.current);
      if (next === undefined) return;
      tell.current(next);
      part.current?.scrollIntoView({ block: 'start' });
    };
    follow();
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, [part]);
}
