import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { nameStep } from '#ui/name-step.ts';

/** A step with an address of its own. */
export type Stop = { readonly id: string; readonly name: string };

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

/**
 * Writes a stop into the address, as a new entry of the history or in place of this one, and into
 * the title of the page.
 */
export function writeAddress({ id, name }: Stop, isNewEntry = true): void {
  nameStep(name);
  const address = `#${id}`;
  if (isNewEntry) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/**
 * Calls back when the address changes to another place: by a link, Back or Forward. A page that is
 * opened at one of the places is scrolled to `part`, because the text with that id is hidden.
 */
export function useAddress(
  stops: readonly Stop[],
  part: RefObject<HTMLElement | null>,
  onPlace: (place: string) => void,
): void {
  const latest = useRef({ stops, onPlace });
  useEffect(() => {
    latest.current = { stops, onPlace };
  });

  useEffect(() => {
    const find = () => {
      const { stops: all } = latest.current;
      const place = readAddress(all.map(({ id }) => id));
      if (place === undefined) return undefined;
      part.current?.scrollIntoView({ block: 'start' });
      nameStep(all.find(({ id }) => id === place)?.name);
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
