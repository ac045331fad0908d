import { blockCodes } from './block-codes.ts';
import type { Steps } from './choose-steps.ts';
import { countSymbols } from './count-symbols.ts';

/** Below this number of steps, a block of its own is not worth its head. */
const fewest = 200;
const probes = 8;

/** The places at which steps are cut into blocks, so that each has codes that fit it. */
export function splitSteps(steps: Steps, begin = 0, end = steps.values.length): number[] {
  if (end - begin < 2 * fewest) return [];
  const whole = sizeOf(steps, begin, end);
  let [from, to] = [begin + fewest, end - fewest];
  let best = { at: from, size: Infinity };
  while (from <= to) {
    const stride = Math.max(1, Math.floor((to - from) / probes));
    for (let at = from; at <= to; at += stride) {
      const size = sizeOf(steps, begin, at) + sizeOf(steps, at, end);
      if (size < best.size) best = { at, size };
    }
    if (stride <= 16) break;
    [from, to] = [Math.max(from, best.at - stride), Math.min(to, best.at + stride)];
  }
  if (best.size >= whole) return [];
  return [...splitSteps(steps, begin, best.at), best.at, ...splitSteps(steps, best.at, end)];
}

function sizeOf(steps: Steps, begin: number, end: number): number {
  return blockCodes(countSymbols(steps, begin, end)).size;
}
