/**
 * A copy without anything empty: no `undefined`, `null`, blank text, empty list or empty object at
 * any depth; undefined when nothing is left. `false` and `0` say something and stay. The standard
 * forbids null in statements (xAPI 1.0.3, Data 2.2), and stores refuse one statement for the rest.
 */
export function omitEmpty(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() ? value : undefined;
  if (typeof value !== 'object') return value;
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    const full = value.map(omitEmpty).filter((one) => one !== undefined);
    return full.length > 0 ? full : undefined;
  }
  const full = Object.entries(value)
    .map(([name, one]) => [name, omitEmpty(one)] as const)
    .filter(([, one]) => one !== undefined);
  return full.length > 0 ? Object.fromEntries(full) : undefined;
}
