/** The entry of an id. Ids come from files, and an id such as `constructor` is no entry by itself. */
export function findOwn<T>(entries: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}
