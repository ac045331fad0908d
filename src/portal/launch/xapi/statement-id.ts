/** A random UUID. `crypto.randomUUID` is missing on pages without https. */
export function makeId(): string {
  return format(crypto.getRandomValues(new Uint8Array(16)), 4);
}

/**
 * A UUID that is the same for the same text, in every session and on every device: a store that has
 * the statement takes no second one of that id (xAPI 1.0.3, Communication 2.1.2).
 */
export function idFrom(text: string): string {
  const lanes = new Uint32Array([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344]);
  for (const byte of new TextEncoder().encode(text)) {
    for (let lane = 0; lane < 4; lane += 1) {
      // FNV-1a in four lanes, each of which takes a part of its neighbour.
      const mixed = (lanes[lane] ?? 0) ^ byte ^ ((lanes[(lane + 1) % 4] ?? 0) >>> 13);
      lanes[lane] = Math.imul(mixed, 0x01000193 + 2 * lane);
    }
  }
  return format(new Uint8Array(lanes.buffer), 8);
}

/** Bytes as a UUID (RFC 9562, 4 and 5): version 4 is random, 8 is made in a way of one's own. */
function format(bytes: Uint8Array, version: 4 | 8): string {
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(
    /^(.{8})(.{4}).(.{3})(.)(.{3})/,
    (_, low: string, mid: string, high: string, variant: string, clock: string) =>
      `${low}-${mid}-${version}${high}-${'89ab'.charAt(parseInt(variant, 16) % 4)}${clock}-`,
  );
}
