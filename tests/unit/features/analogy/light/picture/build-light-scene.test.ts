import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLightScene } from '#features/analogy/light/picture/build-light-scene.ts';
import { frameAt } from '#features/analogy/light/picture/light-frame.ts';
import {
  lightStages,
  streetLength,
  type LightShape,
} from '#features/analogy/light/picture/light-stage.ts';
import { doorPlace } from '#features/analogy/light/picture/street-door.ts';
import { measureMonth } from '#features/analogy/model/measure-month.ts';
import {
  latestMonth,
  playAllSplits,
  playSplit,
  type PlayedYear,
} from '#features/analogy/model/play-split.ts';
import { playWatering } from '#features/analogy/model/watering.ts';
import { doesMove, drawScene, poseAt, type Part } from '#features/analogy/player/scene.ts';
import { anyYear } from '../../model/any-year.ts';

const shapes: readonly LightShape[] = ['wide', 'tall', 'small'];
const splits = playAllSplits();

function scene(played: PlayedYear, shape: LightShape, month: number, isPlayed: boolean) {
  const at = (one: number) => frameAt(played, one, lightStages[shape]);
  const to = isPlayed ? at(month + 1) : undefined;
  return buildLightScene('s', { shape, from: at(month), to });
}

const count = (text: string, part: string) => text.split(part).length - 1;

describe('The picture of a year', () => {
  it('moves at most 60 parts in a month, whatever split plays', () => {
    for (const played of splits) {
      for (const month of played.lights.keys()) {
        for (const shape of shapes) {
          expect(scene(played, shape, month, true).parts.filter(doesMove).length).toBeLessThan(61);
        }
      }
    }
  });

  it('moves at most 60 parts in a month, whatever the learner does', () => {
    fc.assert(
      fc.property(anyYear, fc.nat(11), (played, month) => {
        expect(scene(played, 'wide', month, true).parts.filter(doesMove).length).toBeLessThan(61);
      }),
      { numRuns: 60 },
    );
  });

  it('ends each month exactly as the next one begins', () => {
    const seen = (parts: readonly Part[], played: number) =>
      Object.fromEntries(
        parts
          .map((part) => ({ ...part, pose: poseAt(part, played) }))
          .filter(
            ({ key, pose }) => /^(plant|halo|light|pair|sun|dusk|no)/.test(key) && pose.opacity,
          )
          .map(({ key, markup, pose }) => [key, { markup, pose }]),
      );
    for (const played of splits) {
      for (const month of [...played.lights.keys()].slice(0, -1)) {
        const end = seen(scene(played, 'wide', month, true).parts, 1);
        const begin = seen(scene(played, 'wide', month + 1, false).parts, 0);
        expect(end).toEqual(begin);
      }
    }
  });

  it('shows a door for everybody who was met: open, ajar, shut, with a window for a no or a card', () => {
    for (const played of splits) {
      for (const [month, state] of played.months.entries()) {
        const inside = drawScene(scene(played, 'tall', month, false));
        const { open, deep, dormant, noes, left } = measureMonth(state);
        expect(count(inside, 'href="#s-open"')).toBe(deep);
        expect(count(inside, 'href="#s-ajar"')).toBe(open - deep);
        expect(count(inside, 'href="#s-shut"')).toBe(dormant);
        expect(count(inside, 'href="#s-no"')).toBe(noes);
        expect(count(inside, 'href="#s-left"')).toBe(left);
      }
    }
  });

  it('has a door of its own for each person', () => {
    for (const shape of shapes) {
      const places = Array.from({ length: streetLength }, (_, id) => {
        const { x, y } = doorPlace(lightStages[shape], id);
        return `${x} ${y}`;
      });
      expect(new Set(places).size).toBe(streetLength);
    }
  });

  it('never runs out of doors: nobody can meet more than fifty people in a year', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        expect(latestMonth(year).met).toBeLessThanOrEqual(50);
      }),
    );
    expect(streetLength).toBeGreaterThan(50);
  });

  it('lets a seed fly on for each no, and shows whoever leaves on the way out', () => {
    const year = playSplit(4);
    for (const [month, after] of year.months.entries()) {
      const before = year.months[month - 1];
      if (before === undefined) continue;
      const { parts } = scene(year, 'wide', month - 1, true);
      const seeds = parts.filter(({ key, poses }) => /^no-/.test(key) && poses[0]!.scale === 0);
      expect(seeds).toHaveLength(after.noes.length - before.noes.length);
      const planted = parts.filter(({ key }) => /^seed-/.test(key));
      expect(planted).toHaveLength(4 - seeds.length);
    }
    const keys = (month: number) =>
      scene(playSplit(0), 'wide', month, true).parts.map((p) => p.key);
    expect(keys(5)).toContain('leaver-1');
    expect(keys(5)).toContain('new-labels');
    expect(
      keys(4)
        .concat(keys(6))
        .filter((key) => /^(leaver|new-labels)/.test(key)),
    ).toEqual([]);
  });

  it('draws everything at a valid place', () => {
    for (const played of splits) {
      for (const shape of shapes) {
        expect(drawScene(scene(played, shape, 12, false))).not.toMatch(/NaN|undefined/);
      }
    }
  });

  it('draws the same for the same year', () => {
    const [a, b] = [1, 1].map((meeting) =>
      drawScene(scene(playSplit(meeting), 'wide', 7, true), 0.4),
    );
    expect(a).toBe(b);
  });

  it('shows one watering: a young plant, a bud, a dry tuft, and a smaller plant', () => {
    const story = playWatering();
    const drawn = story.months.map((_, frame) => drawScene(scene(story, 'tall', frame, false)));
    expect(drawn.map((inside) => count(inside, 'fill="var(--dry)"'))).toEqual([0, 0, 1, 0]);
    expect(drawn.map((inside) => count(inside, 'href="#s-shut"'))).toEqual([0, 0, 1, 0]);
  });
});
