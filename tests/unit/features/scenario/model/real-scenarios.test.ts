import { describe, expect, it } from 'vitest';
import { comparisonSchema } from '#features/comparison/comparison.schema.ts';
import { debriefPlay } from '#features/scenario/model/debrief-play.ts';
import { toLearnerScenario } from '#features/scenario/model/learner-scenario.ts';
import { playScenario } from '#features/scenario/model/play-scenario.ts';
import { endingsSchema, scenarioSchema } from '#features/scenario/scenario.schema.ts';
import type { Scenario } from '#features/scenario/scenario.schema.ts';
import { listContent, readContent } from '../../../../support/content/real-content.ts';
import { allPaths } from './all-paths.ts';

const endings = readContent('endings', endingsSchema);
const dimensions = readContent('comparison', comparisonSchema).rows.map(({ id }) => id);

// From the design of the scenarios; a change of one number in a scenario must be a decision.
const designed = [
  {
    name: 'startup',
    ends: { both: 24, reach: 93, roots: 65, quiet: 61 },
    strong: { path: 'BCABA', meters: { reach: 68, roots: 93 } },
    mostReach: { path: 'AAACC', meters: { reach: 86, roots: 2 } },
  },
  {
    name: 'consulting',
    ends: { both: 29, reach: 117, roots: 38, quiet: 59 },
    strong: { path: 'AACCB', meters: { reach: 69, roots: 88 } },
    mostReach: { path: 'BBABC', meters: { reach: 76, roots: 0 } },
  },
  {
    name: 'agency',
    ends: { both: 35, reach: 114, roots: 27, quiet: 67 },
    strong: { path: 'ABCBC', meters: { reach: 69, roots: 92 } },
    mostReach: { path: 'BBCAA', meters: { reach: 80, roots: 37 } },
  },
];

const scenarioOf = (name: string) => readContent(`scenarios/${name}`, scenarioSchema);
type WholeOption = Scenario['decisions'][number]['options'][number];
const pathOf = ({ decisions }: Scenario, choose: (options: WholeOption[]) => WholeOption) =>
  decisions.map(({ options }) => choose(options).id).join('');
const strongOf = (options: WholeOption[]) => options.find(({ grade }) => grade === 'strong')!;
const mostReachOf = (options: WholeOption[]) => [...options].sort((a, b) => b.reach - a.reach)[0]!;

it('All scenarios of the course are held against their design', () => {
  expect(designed.map(({ name }) => name).sort()).toEqual(listContent('scenarios'));
});

describe.each(designed)('The scenario $name, over all 243 paths', (design) => {
  const scenario = scenarioOf(design.name);
  const play = (path: string) => playScenario({ scenario, endings }, path);
  const endOf = (path: string) => {
    const { now } = play(path);
    return now.at === 'end' ? now.ending.id : 'no end';
  };
  const paths = allPaths(5);

  it('reaches every decision in every way, and never a dead end', () => {
    for (const length of [0, 1, 2, 3, 4]) {
      for (const path of allPaths(length)) {
        expect(play(path).path).toBe(path);
        expect(play(path).now).toMatchObject({ at: 'decision', scene: { step: length } });
      }
    }
    expect(paths.map(endOf)).not.toContain('no end');
  });

  it('reaches each of the four endings as often as designed', () => {
    const count = (id: string) => paths.filter((path) => endOf(path) === id).length;
    const ends = Object.keys(design.ends).map((id) => [id, count(id)]);
    expect(Object.fromEntries(ends)).toEqual(design.ends);
  });

  it('gives the best end to the strong options', () => {
    expect(pathOf(scenario, strongOf)).toBe(design.strong.path);
    expect(play(design.strong.path).meters).toEqual(design.strong.meters);
    expect(endOf(design.strong.path)).toBe('both');
  });

  it('never gives the best end to those who always take most reach', () => {
    expect(pathOf(scenario, mostReachOf)).toBe(design.mostReach.path);
    expect(play(design.mostReach.path).meters).toEqual(design.mostReach.meters);
    expect(endOf(design.mostReach.path)).not.toBe('both');
  });

  it('can end best with only two strong choices', () => {
    const strong = (path: string) =>
      Array.from(path).filter((letter, step) => letter === design.strong.path[step]).length;
    expect(Math.min(...paths.filter((path) => endOf(path) === 'both').map(strong))).toBe(2);
  });

  it('brings every remembered fact back on some path', () => {
    const seen = paths.flatMap((path) => play(path).taken.flatMap(({ variants }) => variants));
    const written = scenario.decisions.flatMap(({ variants = [] }) => variants);
    expect(new Set(seen)).toEqual(new Set(written));
    expect(written.length).toBeGreaterThan(0);
  });

  it('debriefs all eight dimensions, and some choice touches each of them', () => {
    expect(scenario.debrief.map(({ dimension }) => dimension)).toEqual(dimensions);
    const touched = paths.flatMap((path) =>
      debriefPlay(scenario, play(path))
        .filter(({ choices }) => choices.length > 0)
        .map(({ dimension }) => dimension),
    );
    expect([...new Set(touched)].sort()).toEqual([...dimensions].sort());
  });

  it('goes to learners without grades, and plays the same', () => {
    const shown = toLearnerScenario(scenario);
    expect(JSON.stringify(shown)).not.toMatch(/"(grade|rationale)"/);
    for (const path of paths) {
      const { meters } = playScenario({ scenario: shown, endings }, path);
      expect(meters).toEqual(play(path).meters);
    }
  });
});

describe('The strong option, over all scenarios', () => {
  const decisions = designed.flatMap(({ name }) => scenarioOf(name).decisions);
  const place = (id: string) =>
    decisions.filter(({ options }) => strongOf(options).id === id).length;

  it('stands equally often at A, B and C', () => {
    expect([place('A'), place('B'), place('C')]).toEqual([5, 5, 5]);
  });

  it('is not given away by its length', () => {
    const lengthsOf = (options: WholeOption[]) => options.map(({ text }) => text.length);
    const isAt = (find: (...lengths: number[]) => number) =>
      decisions.filter(({ options }) => {
        return strongOf(options).text.length === find(...lengthsOf(options));
      }).length;
    // By chance it would be a third; more than half would be a pattern.
    expect(isAt(Math.max)).toBeLessThanOrEqual(decisions.length / 2);
    expect(isAt(Math.min)).toBeLessThanOrEqual(decisions.length / 2);
  });
});
