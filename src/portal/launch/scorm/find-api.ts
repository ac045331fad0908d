/** So many windows lie in each other at most; beyond that, somebody plays with us. */
const deepest = 99;

/** What a portal offers to a package: functions by their names. */
export type Api = Readonly<Record<string, ((...texts: readonly string[]) => unknown) | undefined>>;

/**
 * Finds the portal's object for a standard: in the windows around this one, the nearest first, then
 * in those that opened them. A window of another origin cannot be looked into, and is passed.
 */
export function findApi(from: Window, name: string, method: string): Api | undefined {
  for (const place of windowsAround(from)) {
    const api = tryTo(() => (place as unknown as Readonly<Record<string, unknown>>)[name]) as Api;
    if (tryTo(() => typeof api[method] === 'function')) return api;
  }
  return undefined;
}

function* windowsAround(from: Window): Generator<Window> {
  const parents = [...parentsOf(from)];
  yield* parents;
  for (const place of [from, ...parents]) {
    const opener = tryTo(() => place.opener as Window | null);
    if (!opener) continue;
    yield opener;
    yield* parentsOf(opener);
  }
}

function* parentsOf(from: Window): Generator<Window> {
  let place = from;
  for (let depth = 0; depth < deepest; depth += 1) {
    const parent = tryTo(() => place.parent as Window | null);
    if (!parent || parent === place) return;
    yield parent;
    place = parent;
  }
}

function tryTo<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
