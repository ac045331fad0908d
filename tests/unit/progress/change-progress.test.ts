import { describe, expect, it } from 'vitest';
import { answerItem } from '#progress/items.ts';
import { finishLesson } from '#progress/lessons.ts';
import { visit } from '#progress/place.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import {
  chooseInScenario,
  findEdition,
  findScenario,
  finishRun,
  startAgain,
} from '#progress/scenarios.ts';

const play = (progress: Progress, path: string) =>
  Array.from(path).reduce(
    (one, option, step) => chooseInScenario(one, { scenario: 'startup', step, option, edition: 1 }),
    progress,
  );

describe('Finishing a lesson', () => {
  it('notes when, and the first time stands', () => {
    const once = finishLesson(emptyProgress, 'two-words', 10);
    expect(once.lessons).toEqual({ 'two-words': 10 });
    expect(finishLesson(once, 'two-words', 20)).toBe(once);
    expect(emptyProgress.lessons).toEqual({});
  });
});

describe('Going to a place', () => {
  it('counts places, so that the last one is known', () => {
    const there = visit(visit(emptyProgress, 'two-words.html'), 'two-words.html#the-idea');
    expect(there.place).toEqual({ address: 'two-words.html#the-idea', seq: 2 });
    expect(visit(there, 'two-words.html#the-idea')).toBe(there);
  });
});

describe('Answering an item', () => {
  const first = answerItem(emptyProgress, {
    item: 'Q1',
    option: 'B',
    at: 10,
    confidence: 'certain',
  });

  it('keeps every answer in order, and how sure the learner was of the first', () => {
    const again = answerItem(first, { item: 'Q1', option: 'C', at: 20, confidence: 'guessing' });
    expect(again.items['Q1']?.chosen).toEqual([
      { option: 'B', at: 10, confidence: 'certain' },
      { option: 'C', at: 20 },
    ]);
  });

  it('does not ask for confidence', () => {
    const unsaid = answerItem(emptyProgress, { item: 'Q1', option: 'B', at: 10 });
    expect(unsaid.items['Q1']?.chosen).toEqual([{ option: 'B', at: 10 }]);
  });

  it('keeps the first answer first, even when the clock was set back', () => {
    const again = answerItem(first, { item: 'Q1', option: 'A', at: 3 });
    expect(again.items['Q1']?.chosen.map(({ option }) => option)).toEqual(['B', 'A']);
    expect(again.items['Q1']?.chosen[1]?.at).toBeGreaterThan(10);
  });

  it('counts one press once', () => {
    expect(answerItem(first, { item: 'Q1', option: 'B', at: 10 })).toBe(first);
  });

  it('keeps what a later edition noted on the item', () => {
    const noted = { ...first, items: { Q1: { ...first.items['Q1']!, hint: true } } };
    const again = answerItem(noted, { item: 'Q1', option: 'C', at: 20 });
    expect(again.items['Q1']).toMatchObject({ hint: true });
  });

  it('takes an item whose id every object knows', () => {
    const odd = answerItem(emptyProgress, { item: 'constructor', option: 'A', at: 1 });
    expect(odd.items['constructor']).toEqual({ chosen: [{ option: 'A', at: 1 }] });
  });
});

describe('Playing a scenario', () => {
  it('remembers each decision of the run', () => {
    expect(findScenario(play(emptyProgress, 'ABB'), 'startup').path).toBe('ABB');
  });

  it('neither loses nor doubles a decision when the learner goes back and presses again', () => {
    const played = play(emptyProgress, 'AB');
    expect(
      chooseInScenario(played, { scenario: 'startup', step: 1, option: 'C', edition: 1 }),
    ).toBe(played);
    expect(
      chooseInScenario(played, { scenario: 'startup', step: 4, option: 'C', edition: 1 }),
    ).toBe(played);
  });

  it('keeps a finished run once, and the learner stays at its end', () => {
    const finished = finishRun(play(emptyProgress, 'ABBCA'), 'startup', 50);
    expect(findScenario(finished, 'startup')).toEqual({
      run: 0,
      path: 'ABBCA',
      runs: [{ run: 0, path: 'ABBCA', at: 50 }],
    });
    expect(finishRun(finished, 'startup', 60)).toBe(finished);
  });

  it('begins again without losing the run before, also with the same choices', () => {
    const again = startAgain(finishRun(play(emptyProgress, 'AB'), 'startup', 50), 'startup');
    expect(findScenario(again, 'startup')).toMatchObject({ run: 1, path: '' });
    expect(startAgain(again, 'startup')).toBe(again);
    const twice = finishRun(play(again, 'AB'), 'startup', 70);
    expect(findScenario(twice, 'startup').runs).toHaveLength(2);
  });

  it('puts runs of another edition aside, begun or finished, and plays after them', () => {
    const choose = (one: Progress, option: string, step: number) =>
      chooseInScenario(one, { scenario: 'startup', step, option, edition: 2 });
    const begun = play(emptyProgress, 'AB');
    expect(findEdition(begun, 'startup', 2)).toMatchObject({ run: 1, path: '', hasOthers: true });
    expect(findEdition(begun, 'startup', 1)).toMatchObject({ path: 'AB', hasOthers: false });
    expect(findScenario(choose(begun, 'C', 0), 'startup')).toEqual({
      ...{ run: 1, path: 'C', edition: 2, runs: [] },
    });
    const both = finishRun(choose(finishRun(begun, 'startup', 5), 'C', 0), 'startup', 9);
    expect(findEdition(both, 'startup', 2)).toMatchObject({ path: 'C', hasOthers: true });
    expect(findEdition(both, 'startup', 2).runs).toEqual([
      { run: 1, path: 'C', at: 9, edition: 2 },
    ]);
    expect(findScenario(both, 'startup').runs).toHaveLength(2);
    expect(findEdition(emptyProgress, 'startup', 2)).toMatchObject({ run: 0, hasOthers: false });
  });
});
