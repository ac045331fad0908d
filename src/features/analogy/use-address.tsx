import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

type Address = {
  /** The place of this part that the address names, if it names one. */
  readonly place: string | undefined;
  /** Goes to a place. `adds`: Back leads to where the learner was before. */
  readonly go: (place: string, adds?: boolean) => void;
};

/**
 * The place after # in the address, so that every place can be linked, and Back, Forward and a
 * reload work. Whoever comes to a place of this part sees the part, not the text that it replaces.
 */
export function useAddress(
  places: readonly string[],
  part: RefObject<HTMLElement | null>,
  onPlace?: (place: string) => void,
): Address {
  const [place, setPlace] = useState(() => read(places));
  const tell = useRef(onPlace);
  useEffect(() => {
    tell.current = onPlace;
  });

  // The address changes outside React: a link, Back, Forward.
  useEffect(() => {
    const known = [...places];
    const follow = (): void => {
      const next = read(known);
      if (next === undefined) return;
      setPlace(next);
      tell.current?.(next);
      part.current?.scrollIntoView({ block: 'start' });
    };
    follow();
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
    // The places of a part are the same as long as the page is open.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return {
    place,
    go: (next, adds = true) => {
      const address = `#${next}`;
      if (adds) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      setPlace(next);
    },
  };
}

function read(places: readonly string[]): string | undefined {
  const place = decodeURIComponent(location.hash.slice(1));
  return places.includes(place) ? place : undefined;
}
