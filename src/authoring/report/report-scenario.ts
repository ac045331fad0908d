import { mostOf, playBy, strongOf, walkScenario } from '#authoring/facts/walk-scenario.ts';
import { judgeStory } from '#authoring/rules/find-unfair-stories.ts';
import type { Play, TakenDecision } from '#features/scenario/model/play-scenario.ts';
import type { Endings, Scenario } from '#features/scenario/scenario.schema.ts';

/**
 * Returns what an author reads of a scenario before it is published, as lines: how often each ending
 * is reached, what the strong options cost, and every way in which each decision can be met.
 */
export function reportScenario(scenario: Scenario, endings: Endings): string[] {
  const game = { scenario, endings };
  const runs = walkScenario(game);
  const strong = playBy(game, ({ decision: { id } }) => strongOf(scenario, id));
  const most = (['reach', 'roots'] as const).map((meter) => {
    const run = playBy(game, mostOf(game, meter));
    return `  most ${meter} each time: ${run.path}, ${describeEnd(run)}`;
  });
  return [
    `${scenario.id}: ${runs.length} paths`,
    ...endings.endings.map(({ id }) => {
      const there = runs.filter(({ now }) => now.at === 'end' && now.ending.id === id);
      const mended = there.filter(({ state }) => state.mended.length > 0).length;
      const held = there.filter(({ now }) => now.at === 'end' && now.heldBy.length > 0).length;
      return `  ${id}: ${there.length}, ${mended} of them after a repair, ${held} held back by a strained tie`;
    }),
    `  strong options: ${strong.path}, ${describeEnd(strong)}`,
    ...most,
    ...judgeStory(scenario, endings).map((message) => `  goal missed: ${message}`),
    '',
    ...scenario.decisions.flatMap(({ id }) => reportDecision(id, runs, strong)),
  ];
}

function reportDecision(id: string, runs: readonly Play[], strong: Play): string[] {
  const met = runs.flatMap(({ path, taken }) =>
    taken
      .filter(({ decision }) => decision.id === id)
      .map((scene) => ({ scene, path: path.slice(0, scene.step) })),
  );
  const contexts = new Map<string, { lines: string[]; paths: Set<string> }>();
  for (const { scene, path } of met) {
    const lines = tellContext(scene);
    const context = contexts.get(lines.join('\n')) ?? { lines, paths: new Set() };
    context.paths.add(path);
    contexts.set(lines.join('\n'), context);
  }
  const sums = strong.taken
    .filter(({ decision }) => decision.id === id)
    .map(({ meters, after }) => {
      const [reach, roots] = [after.reach - meters.reach, after.roots - meters.roots];
      return `  the strong option: reach ${reach}, roots ${roots}, together ${reach + roots}`;
    });
  return [
    `${id}, met in ${say(contexts.size, 'way')}`,
    ...sums,
    ...[...contexts.values()].flatMap(({ lines, paths }) => [
      `  after ${say(paths.size, 'path')}, such as ${[...paths][0] || 'the start'}`,
      ...lines.map((line) => `    ${line}`),
    ]),
    '',
  ];
}

/** What a learner reads here that another path would not show. */
function tellContext({ bridge, variants, decision, state }: TakenDecision): string[] {
  return [
    ...(bridge === undefined ? [] : [bridge]),
    decision.scene,
    ...variants.map(({ text }) => text),
    ...Object.keys(state.strained).map((person) => `(strained: ${person})`),
    ...state.mended.map((person) => `(mended: ${person})`),
    ...decision.options.map(({ id, text }) => `${id}. ${text}`),
  ];
}

function say(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

function describeEnd({ meters: { reach, roots }, now }: Play): string {
  return `reach ${reach}, roots ${roots}, ending ${now.at === 'end' ? now.ending.id : 'none'}`;
}
