/** A page of the course, with a mark if need be. It becomes an address, so nothing else passes. */
export function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,80}\.html(#[\w-]{1,80})?$/.test(value);
}
