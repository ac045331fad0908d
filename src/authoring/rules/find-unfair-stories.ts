import { mostOf, playBy, strongOf, walkScenario } from '#authoring/facts/walk-scenario.ts';
import { countMain } from '#features/scenario/model/list-stops.ts';
import type { Play } from '#features/scenario/model/play-scenario.ts';
import type { Scenario } from '#features/scenario/scenario.schema.ts';
import type { Course } from '../reading/read-course.ts';
import type { Rule } from '../check-course.ts';

/**
 * A story that can be won without reading: the goals for scenarios, over every path. Each is one
 * sentence here, and one line of `npm run report -- scenarios`.
 */
export const findUnfairStories: Rule = ({ scenarios, endings }) =>
  scenarios.flatMap(({ file, data, lineOf }) =>
    judgeStory(data, endings.data).map((message) => ({
      file,
      line: lineOf(['decisions']),
      message,
    })),
  );

/** Returns a sentence for each goal that a story misses. */
export function judgeStory(scenario: Scenario, endings: Course['endings']['data']): string[] {
  const wanted = new Set(endings.endings.map(({ reach, roots }) => `${reach} ${roots}`));
  // Another rule says which ending is missing; without it, no path can be walked to its end.
  if (wanted.size < 4 || scenario.decisions.some(hasNoStrongOption)) return [];
  const game = { scenario, endings };
  const runs = walkScenario(game);
  const best = endings.endings.find(({ reach, roots }) => reach === 'high' && roots === 'high');
  const isBest = ({ now }: Play) => now.at === 'end' && now.ending === best;
  const strong = playBy(game, ({ decision }) => strongOf(scenario, decision.id));
  const reached = new Set(runs.flatMap(({ now }) => (now.at === 'end' ? now.ending.id : [])));
  const losing = strong.taken.filter(
    ({ meters, after }) => after.reach < meters.reach || after.roots < meters.roots,
  ).length;
  const all = countMain(scenario);
  const byPath = scenario.decisions.filter(
    ({ repairs, when, options }) => repairs ?? when ?? options.some(({ after }) => after),
  ).length;
  return [
    ...endings.endings
      .filter(({ id }) => !reached.has(id))
      .map(
        ({ id }) => `No path leads to the ending "${id}". Change what the options cost or give.`,
      ),
    ...(isBest(strong) ? [] : ['The strong options do not lead to the best ending.']),
    ...(['reach', 'roots'] as const)
      .filter((meter) => isBest(playBy(game, mostOf(game, meter))))
      .map((meter) => `Whoever always takes most ${meter} gets the best ending. Give it a price.`),
    ...(losing * 5 >= all * 2
      ? []
      : [
          `The strong option loses on a meter in ${losing} of ${all} decisions. Make it two in five.`,
        ]),
    ...(byPath >= 2
      ? []
      : ['Fewer than two decisions depend on the path. Add a repair, or "after" at an option.']),
    ...listStrained(scenario)
      .filter((person) => !runs.some(({ state }) => state.mended.includes(person)))
      .map(
        (person) =>
          `The tie to "${person}" can be strained and never mended. Write a later decision with "repairs: ${person}" and an option with "mends: ${person}".`,
      ),
  ];
}

function hasNoStrongOption({ options }: Scenario['decisions'][number]): boolean {
  return !options.some(({ grade }) => grade === 'strong');
}

function listStrained({ decisions }: Scenario): string[] {
  const parts = decisions.flatMap(({ options, variants = [] }) => [
    ...options,
    ...options.flatMap(({ after = [] }) => after),
    ...variants,
  ]);
  return [...new Set(parts.flatMap(({ strains }) => strains?.person ?? []))];
}
