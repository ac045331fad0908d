import { expect, it } from 'vitest';
import { isPlainData } from '#progress/is-plain-data.ts';
import { importProgress } from '#progress/transfer.ts';
import { FakeDevice } from './fake-device.ts';

/** A file of progress with so many ids that no course has. */
function fileWith(count: number): string {
  const ids = Array.from({ length: count }, (_, n) => `"X${n}":{"chosen":[{"option":"A","at":1}]}`);
  return `{"course":"roots-and-reach","v":1,"progress":{"v":1,"lessons":{},"items":{${ids.join()}},"scenarios":{}}}`;
}

/** About 5 MB, and the largest file that is taken. */
const huge = fileWith(110_000);
const large = fileWith(3900);

/** How long something takes, as a multiple of what parsing the text of it takes: the better of two runs each. */
function timesOfParsing(text: string, run: () => unknown): number {
  let [own, parse] = [Infinity, Infinity];
  const timeOf = (deed: () => unknown): number => {
    const begin = performance.now();
    deed();
    return performance.now() - begin;
  };
  for (let round = 0; round < 2; round += 1) {
    parse = Math.min(
      parse,
      timeOf(() => JSON.parse(text) as unknown),
    );
    own = Math.min(own, timeOf(run));
  }
  return own / parse;
}

// Read to their end and merged, five megabytes took 26 seconds once. The figures: docs/benchmarks.md.
it('Five megabytes of foreign ids are refused, as a file and as a message, before they cost anything', () => {
  const tab = new FakeDevice().openTab();
  expect(importProgress(huge, tab)).toEqual({ kind: 'refused', reason: 'too-much' });
  const message: unknown = JSON.parse(huge);
  expect(isPlainData(message)).toBe(false);
  expect(timesOfParsing(huge, () => importProgress(huge, tab))).toBeLessThan(1.5);
  expect(timesOfParsing(huge, () => isPlainData(message))).toBeLessThan(1.5);
});

it('The largest file of foreign ids that is taken costs a bounded multiple of parsing it', () => {
  const take = () => importProgress(large, new FakeDevice().openTab()).kind;
  expect(take()).toBe('imported');
  const times = timesOfParsing(large, take);
  expect(times).toBeLessThan(60);
});
