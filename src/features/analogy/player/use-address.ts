import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Returns the fragment of the address if it names one of these places. */
export function readAddress(places: readonly string[]): string | undefined {
  const place = decode(location.hash.slice(1));
  return places.includes(place) ? place : undefined;
}

/** A fragment may hold anything that somebody typed: "#%" is no valid encoding. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Writes a place into the address: as a new entry of the history, or in place of this one. */
export function writeAddress(place: string, isNewEntry = true): void {
  const address = `#${place}`;
  if (isNewEntry) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/**
 * Calls back when the address changes to another place: by a link, Back or Forward. A page that is
 * opened at one of the places is scrolled to `part`, because the text with that id is hidden.
 */
export function useAddress(
  places: readonly string[],
  part: RefObject<HTMLElement | null>,
  onPlace: (place: string) => void,
): void {
  const latest = useRef({ places, onPlace });
  useEffect(() => {
    latest.current = { places, onPlace };
  });

  useEffect(() => {
    const find = () => {
      const place = readAddress(latest.current.places);
      if (place !== undefined) part.current?.scrollIntoView({ block: 'start' });
      return place;
    };
    const follow = (): void => {
      const place = find();
      if (place !== undefined) latest.current.onPlace(place);
    };
    find();
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, [part]);
}
