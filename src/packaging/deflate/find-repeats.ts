import { farthestRepeat, longestRepeat } from './alphabet.ts';

/** Where in a text something repeats. */
export type Repeats = {
  /** For each place, the index of its first repeat; one more at the end. */
  readonly from: Uint32Array;
  /** At one place the lengths grow, and with them the distances: nearer is cheaper. */
  readonly lengths: Uint16Array;
  readonly distances: Uint16Array;
};

/** So many earlier places are tried. More find hardly anything better and take long. */
const mostTries = 600;

/** Finds for each place of a text the nearest repeat of each length. */
export function findRepeats(bytes: Uint8Array): Repeats {
  const size = bytes.length;
  const from = new Uint32Array(size + 1);
  const lengths: number[] = [];
  const distances: number[] = [];
  const latest = new Map<number, number>();
  const earlier = new Int32Array(size).fill(-1);
  for (let at = 0; at < size; at += 1) {
    from[at] = lengths.length;
    if (at + 2 >= size) continue;
    const key = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
    let place = latest.get(key) ?? -1;
    earlier[at] = place;
    latest.set(key, at);
    const most = Math.min(longestRepeat, size - at);
    let best = 2;
    for (let tries = mostTries; place >= 0 && at - place <= farthestRepeat; tries -= 1) {
      if (tries === 0 || best === most) break;
      // A place that is not better at the last byte is not better at all.
      if (bytes[place + best] === bytes[at + best]) {
        let length = 3;
        while (length < most && bytes[place + length] === bytes[at + length]) length += 1;
        if (length > best) {
          best = length;
          lengths.push(length);
          distances.push(at - place);
        }
      }
      place = earlier[place]!;
    }
  }
  from[size] = lengths.length;
  return { from, lengths: Uint16Array.from(lengths), distances: Uint16Array.from(distances) };
}
