/** The place after # in the address, if it is one of these. */
export function readAddress(places: readonly string[]): string | undefined {
  const place = decodeURIComponent(location.hash.slice(1));
  return places.includes(place) ? place : undefined;
}

/** Writes a place into the address. `adds`: Back leads to where the learner was before. */
export function writeAddress(place: string, adds = true): void {
  const address = `#${place}`;
  if (adds) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
