import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJson } from '#progress/guards.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';

const folder = new URL('samples/', import.meta.url);
const read = (name: string) => readProgress(parseJson(readFileSync(new URL(name, folder), 'utf8')));

// These files are what learners have on their devices. They are never changed, only added to.
describe('Progress that was saved in the past', () => {
  it.each(readdirSync(folder))('%s loads in whole, for ever', (name) => {
    const { progress, isNewer, dropped } = read(name);
    expect({ isNewer, dropped }).toEqual({ isNewer: false, dropped: [] });
    expect(mergeProgress(emptyProgress, progress)).toEqual(progress);
  });

  it('a learner who only read still has two finished lessons and stands where they were', () => {
    expect(read('v1-only-read.json').progress).toMatchObject({
      lessons: { 'two-words': 1767225600000, 'on-a-tuesday': 1767312000000 },
      place: { address: 'side-by-side.html#focus', seq: 12 },
    });
  });

  it('a learner who answered still has every answer and every path', () => {
    const { items, scenarios } = read('v1-all-parts.json').progress;
    expect(items['Q1']?.chosen).toEqual([
      { option: 'A', at: 1767225601000, confidence: 'certain' },
      { option: 'C', at: 1767225609000 },
    ]);
    expect(items['Q2']?.chosen).toEqual([{ option: 'A', at: 1767225700000 }]);
    expect(scenarios['S1']).toEqual({
      run: 1,
      path: 'AB',
      runs: [{ run: 0, path: 'BBCAB', at: 1767226000000 }],
    });
  });

  it('a learner who worked with the comparison still has every rating and every card', () => {
    const { dimensions } = read('v1-comparison.json').progress;
    expect(dimensions?.['content-shared']).toEqual({
      recalled: {
        reach: { rating: 'partly', at: 1767225601000, again: 1767225699000 },
        roots: { rating: 'knew', at: 1767225702000 },
      },
      sorted: {
        reach: {
          place: 'content-shared/reach',
          at: 1767226001000,
          judged: true,
          right: 1767226001000,
        },
        roots: { place: '', at: 1767226009000, judged: false, right: 1767225999000 },
      },
    });
    expect(dimensions?.['lifespan']?.sorted['reach']?.judged).toBe(true);
  });

  it('what another edition had added is still there', () => {
    expect(read('v1-with-additions.json').progress).toMatchObject({
      laterPart: { '4711': { answers: { Q1: 'C' } } },
      items: { Q1: { hint: true } },
    });
  });
});
