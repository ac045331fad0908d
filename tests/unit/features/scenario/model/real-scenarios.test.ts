import { describe, expect, it } from 'vitest';
import { mostOf, playBy, walkScenario } from '#authoring/facts/walk-scenario.ts';
import { debriefPlay } from '#features/scenario/model/debrief-play.ts';
import { toLearnerScenario } from '#features/scenario/model/learner-scenario.ts';
import { playScenario } from '#features/scenario/model/play-scenario.ts';
import type { Play } from '#features/scenario/model/play-scenario.ts';
import { tellTies } from '#features/scenario/model/tell-ties.ts';
import type { Scenario } from '#features/scenario/scenario.schema.ts';
import { dimensions as rows } from '../../../../support/content/course-content.ts';
import { games } from '../../../../support/content/scenario-games.ts';

// From the design of the scenarios; a change of one number in a scenario must be a decision.
const designed = [
  {
    id: 'startup',
    ends: { both: 36, reach: 564, roots: 83, quiet: 142 },
    strong: { path: 'BCABA', meters: { reach: 62, roots: 74 } },
    mended: 17,
  },
  {
    id: 'consulting',
    ends: { both: 25, reach: 390, roots: 57, quiet: 203 },
    strong: { path: 'AACCB', meters: { reach: 62, roots: 72 } },
    mended: 6,
  },
  {
    id: 'agency',
    ends: { both: 23, reach: 498, roots: 82, quiet: 522 },
    strong: { path: 'ABCBC', meters: { reach: 62, roots: 76 } },
    mended: 9,
  },
];

const dimensions = rows.map(({ id }) => id);
type WholeOption = Scenario['decisions'][number]['options'][number];
const strongOf = (options: readonly WholeOption[]) =>
  options.find(({ grade }) => grade === 'strong')!;
const endOf = ({ now }: Play) => (now.at === 'end' ? now.ending.id : 'no end');

it('All scenarios of the course are held against their design', () => {
  expect(designed.map(({ id }) => id).sort()).toEqual(games.map(({ id }) => id).sort());
});

describe.each(designed)('The scenario $id, over all its paths', (design) => {
  const game = games.find(({ id }) => id === design.id)!;
  const { scenario, endings } = game;
  const runs = walkScenario(game);

  it('reaches each of the four endings as often as designed', () => {
    const ends = Object.keys(design.ends).map((id) => [
      id,
      runs.filter((run) => endOf(run) === id).length,
    ]);
    expect(Object.fromEntries(ends)).toEqual(design.ends);
  });

  it('gives the best end to the strong options', () => {
    const strong = playBy(game, ({ decision }) => {
      const whole = scenario.decisions.find(({ id }) => id === decision.id)!;
      return strongOf(whole.options).id;
    });
    expect(strong).toMatchObject(design.strong);
    expect(endOf(strong)).toBe('both');
  });

  it.each(['reach', 'roots'] as const)(
    'never gives the best end to those who always take most %s',
    (meter) => {
      expect(endOf(playBy(game, mostOf(game, meter)))).not.toBe('both');
    },
  );

  it('never ends best while a tie is strained, and can end best after a repair', () => {
    const best = runs.filter((run) => endOf(run) === 'both');
    expect(best.filter(({ state }) => Object.keys(state.strained).length > 0)).toEqual([]);
    expect(best.filter(({ state }) => state.mended.length > 0)).toHaveLength(design.mended);
  });

  it('brings every remembered fact back on some path, and phrases every option as written', () => {
    const seen = runs.flatMap(({ taken }) => taken.flatMap(({ variants }) => variants));
    const written = scenario.decisions.flatMap(({ variants = [] }) => variants);
    expect(new Set(seen)).toEqual(new Set(written));
    const told = new Set(runs.flatMap(({ taken }) => taken.map(({ option }) => option.text)));
    const texts = scenario.decisions.flatMap(({ options }) =>
      options.flatMap(({ text, after = [] }) => [text, ...after.flatMap((one) => one.text ?? [])]),
    );
    expect(told).toEqual(new Set(texts));
  });

  it('says every last line of every person on some path', () => {
    const told = new Set(
      runs.flatMap((run) => tellTies(scenario, run, endings.high).map(({ line }) => line)),
    );
    const written = scenario.cast.flatMap(({ ends }) => Object.values(ends ?? {}) as string[]);
    expect(written.filter((line) => !told.has(line))).toEqual([]);
  });

  it('debriefs all eight dimensions, and some choice touches each of them', () => {
    expect(scenario.debrief.map(({ dimension }) => dimension)).toEqual(dimensions);
    const touched = runs.flatMap((run) =>
      debriefPlay(scenario, run)
        .filter(({ choices }) => choices.length > 0)
        .map(({ dimension }) => dimension),
    );
    expect([...new Set(touched)].sort()).toEqual([...dimensions].sort());
  });

  it('goes to learners without grades, reasons and costs, and plays the same', () => {
    const shown = toLearnerScenario(scenario);
    expect(JSON.stringify(shown)).not.toMatch(/"(grade|rationale|cost)"/);
    for (const { path, meters } of runs)
      expect(playScenario({ scenario: shown, endings }, path).meters).toEqual(meters);
  });
});

describe('The strong option, over all scenarios', () => {
  const decisions = games.flatMap(({ scenario }) => scenario.decisions);
  const main = decisions.filter(({ repairs }) => repairs === undefined);
  const place = (id: string, among: typeof decisions) =>
    among.filter(({ options }) => strongOf(options).id === id).length;

  it('stands equally often at A, B and C, and spread over the repairs', () => {
    expect(['A', 'B', 'C'].map((id) => place(id, main))).toEqual([5, 5, 5]);
    const repairs = decisions.filter((one) => one.repairs !== undefined);
    expect(Math.max(...['A', 'B', 'C'].map((id) => place(id, repairs)))).toBeLessThanOrEqual(4);
  });

  it('is not given away by its length', () => {
    const lengthsOf = (options: readonly WholeOption[]) => options.map(({ text }) => text.length);
    const isAt = (find: (...lengths: number[]) => number) =>
      decisions.filter(({ options }) => {
        return strongOf(options).text.length === find(...lengthsOf(options));
      }).length;
    // By chance it would be a third; more than half would be a pattern.
    expect(isAt(Math.max)).toBeLessThanOrEqual(decisions.length / 2);
    expect(isAt(Math.min)).toBeLessThanOrEqual(decisions.length / 2);
  });

  it('is not the only one that asks somebody something', () => {
    const asks = ({ text }: WholeOption) => /\bask(s|ed)?\b/i.test(text);
    const strong = decisions.filter(({ options }) => asks(strongOf(options))).length;
    const others = decisions
      .flatMap(({ options }) => options.filter((one) => one !== strongOf(options)))
      .filter(asks).length;
    expect(strong / decisions.length).toBeLessThanOrEqual(others / decisions.length);
  });
});
