import { describe, expect, it } from 'vitest';
import { analogySchema } from '#features/analogy/analogy.schema.ts';
import { buildClockScene } from '#features/analogy/clocks/build-clock-scene.ts';
import { clockAt } from '#features/analogy/clocks/clock-frame.ts';
import type { Decision } from '#features/analogy/model/clocks.ts';
import { doesMove, drawScene, type Scene } from '#features/analogy/player/scene.ts';
import { readContent } from '../../../../support/content/real-content.ts';

const { marks, rhythms } = readContent('analogy', analogySchema).clocks;
const months = marks.map(({ month }) => month);

const scene = (at: number, perMonth: number, isPlayed: boolean, decision?: Decision) =>
  buildClockScene('c', {
    shape: 'wide',
    from: clockAt(months[at]!, perMonth, decision),
    to: isPlayed ? clockAt(months[at + 1]!, perMonth, decision) : undefined,
  });

const keysOf = ({ parts }: Scene) => parts.map(({ key }) => key);

describe('The picture of the two clocks', () => {
  it('moves at most 60 parts from mark to mark, in every rhythm', () => {
    for (const { perMonth } of rhythms) {
      for (const at of months.slice(0, -1).keys()) {
        expect(scene(at, perMonth, true).parts.filter(doesMove).length).toBeLessThan(61);
      }
    }
  });

  it('keeps the soil bare when there is no contact, and the door shuts', () => {
    const end = drawScene(scene(7, 0, false));
    expect(end).not.toContain('href="#c-leaf"');
    expect(scene(7, 0, false).parts.map(({ key }) => key)).not.toContain('plant');
    expect(scene(7, 4, false).parts.map(({ key }) => key)).toContain('plant');
    expect(end).not.toContain('url(#c-spill)');
    expect(drawScene(scene(7, 4, false))).toContain('url(#c-spill)');
  });

  it('sows nothing after a no: a seed is in the air on the next day, and gone after that', () => {
    for (const { perMonth } of rhythms) {
      for (const at of months.keys()) {
        const keys = keysOf(scene(at, perMonth, false, 'one-no'));
        expect(keys.filter((key) => /^(seed|plant|drop)/.test(key))).toEqual([]);
        expect(keys.includes('no')).toBe(at === 1);
      }
    }
    expect(drawScene(scene(1, 1, false, 'one-no'))).not.toContain('url(#c-spill)');
  });

  it('lets the plant leave with its person after a year, and keeps its label', () => {
    const leaving = keysOf(scene(6, 1, true, 'one-leaves'));
    expect(leaving).toEqual(expect.arrayContaining(['leaver-0', 'label']));
    expect(leaving.filter((key) => key.startsWith('drop'))).toEqual([]);
    expect(keysOf(scene(6, 1, false, 'one-leaves'))).toContain('plant');
    const gone = keysOf(scene(7, 1, false, 'one-leaves'));
    expect(gone).toContain('label');
    expect(gone).not.toContain('plant');
    expect(keysOf(scene(7, 0, false, 'one-leaves'))).not.toContain('label');
  });

  it('tells two yeses by two ticks, and a no by another bubble', () => {
    const answers = (decision: Decision) =>
      scene(0, 1, false, decision).parts.find(({ key }) => key === 'answers')?.markup;
    expect(answers('both-yes')).toBe(answers('one-leaves'));
    expect(answers('both-yes')).not.toBe(answers('one-no'));
  });

  it('has people on the evening and an empty room from the next day on', () => {
    const people = (at: number) => drawScene(scene(at, 1, false)).split('c-face').length;
    expect(people(0)).toBeGreaterThan(people(1));
    expect(scene(1, 1, false).parts.filter(({ key }) => key.startsWith('stays'))).toEqual([]);
  });

  it('shows the same people at a market', () => {
    const at = { shape: 'wide', from: clockAt(0, 1) } as const;
    const [room, market] = [
      buildClockScene('c', at),
      buildClockScene('c', { ...at, telling: 'market' }),
    ];
    const keys = ({ parts }: typeof room) => parts.map(({ key }) => key);
    expect(keys(market).filter((key) => key.startsWith('stays'))).toHaveLength(3);
    expect(keys(market).some((key) => key.startsWith('awning'))).toBe(true);
    expect(keys(room).some((key) => key.startsWith('awning'))).toBe(false);
  });
});
