/** Merges two sets of entries; `merge` joins the entries that both have. */
export function mergeEach<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  merge: (a: T, b: T) => T,
): Record<string, T> {
  // A Map, because an id may read like a property of every object.
  const merged = new Map(Object.entries(a));
  for (const [id, entry] of Object.entries(b)) {
    const other = merged.get(id);
    merged.set(id, other === undefined ? entry : merge(other, entry));
  }
  return Object.fromEntries(merged);
}
