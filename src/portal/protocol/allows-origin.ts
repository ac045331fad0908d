/**
 * Says whether a host of this origin may have what the learner does. `*` in the list means every
 * host, also one without an origin, such as a sandboxed frame; else each origin is written out.
 */
export function allowsOrigin(origins: readonly string[], origin: string): boolean {
  return origins.includes('*') || origins.includes(origin);
}
