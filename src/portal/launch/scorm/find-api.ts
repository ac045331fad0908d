/** Windows that are looked into at most; stops a hostile chain of frames. */
const mostWindows = 99;

/** What a portal offers to a package: functions by their names. */
export type Api = Readonly<Record<string, ((...texts: readonly string[]) => unknown) | undefined>>;

/** A portal's API object and the window that holds it. */
export type FoundApi = { readonly api: Api; readonly place: Window };

/**
 * Finds the API object of a standard, the nearest first: in this window, where some players inject
 * it; in its parents (SCORM 1.2 RTE 3.3, SCORM 2004 RTE 3.3.1); then in the same way in the window
 * that opened each of these, and in the one that opened that one. Windows of another origin cannot
 * be looked into and are skipped.
 */
export function findApi(from: Window, name: string, method: string): FoundApi | undefined {
  for (const place of windowsAround(from)) {
    const api = tryTo(() => (place as unknown as Readonly<Record<string, unknown>>)[name]) as Api;
    if (tryTo(() => typeof api[method] === 'function')) return { api, place };
  }
  return undefined;
}

/** Whether there is any window around this one, so that a portal may still be loading in it. */
export function hasWindowsAround(from: Window): boolean {
  return windowsAround(from).length > 1;
}

function windowsAround(from: Window): readonly Window[] {
  const found: Window[] = [];
  const add = (start: Window | null | undefined): void => {
    let place = start;
    while (place && !found.includes(place) && found.length < mostWindows) {
      found.push(place);
      const inner = place;
      place = tryTo(() => inner.parent);
    }
  };
  add(from);
  // The list grows while it is walked: each window that opened one brings its parents and its opener.
  for (const place of found) add(tryTo(() => place.opener as Window | null));
  return found;
}

function tryTo<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
