import { expect } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { diffStates } from '#features/scenario/model/diff-states.ts';
import { formatChange } from '#features/scenario/model/meters.ts';
import type { Meters } from '#features/scenario/model/meters.ts';
import { isOffered } from '#features/scenario/model/play-scenario.ts';
import type { Play, Scene, TakenDecision } from '#features/scenario/model/play-scenario.ts';
import { fill } from '#ui/fill.ts';
import { words } from '../content/course-content.ts';
import { games } from '../content/scenario-games.ts';
import type { ScenarioGame } from '../content/scenario-games.ts';
import { press } from './hands.ts';
import type { Hand } from './hands.ts';

/** Where a scenario is played: a page of its own, or a frame in somebody else's page. */
export type Place = Page | FrameLocator;

/** The button of an option. */
export function optionOf(place: Place, { decision }: Scene, letter: string): Locator {
  const options = place.getByRole('group', { name: decision.question });
  return options.getByRole('button').nth('ABC'.indexOf(letter));
}

/** The button that leads on. */
export function onwardOf(place: Place, game: ScenarioGame, taken: TakenDecision): Locator {
  const { decisions } = game.scenario;
  const at = decisions.findIndex(({ id }) => id === taken.decision.id);
  const next = decisions.slice(at + 1).find((one) => isOffered(one, taken.afterState));
  const name = next ? fill(words.play.next, { title: next.title }) : words.play.end;
  return place.getByRole('button', { name, exact: true });
}

/** Holds what the page tells before a decision against the rules of the game. */
export async function expectScene(place: Place, scene: Scene): Promise<void> {
  const { decision, bridge, variants, meters } = scene;
  const story = place.getByRole('region', { name: decision.title });
  await expect(story.getByRole('heading', { level: 2 })).toHaveText(decision.title);
  await expect(story).toContainText(positionOf(scene));
  await expect(story).toContainText(decision.scene);
  await expect(story.locator('[data-bridge]')).toHaveText(bridge === undefined ? [] : [bridge]);
  const returns = story.locator('[data-variant]');
  await expect(returns).toHaveCount(variants.length);
  for (const [index, variant] of variants.entries()) {
    await expect(returns.nth(index)).toContainText(variant.text);
  }
  const options = story.getByRole('group', { name: decision.question }).getByRole('button');
  await expect(options).toHaveText(decision.options.map(({ id, text }) => `${id}${text}`));
  await expectMeters(place, meters);
}

/** The line over the title of a decision: its place, or whose tie it may mend. */
export function positionOf({ decision }: Scene): string {
  const { scenario } = gameOf(decision.id);
  const main = scenario.decisions.filter(({ repairs }) => repairs === undefined);
  const name = scenario.cast.find(({ id }) => id === decision.repairs)?.short;
  if (name !== undefined) return fill(words.play.repair, { name });
  const n = main.findIndex(({ id }) => id === decision.id) + 1;
  return fill(words.scenario.decision, { n, all: main.length });
}

/** What a choice did to ties and doors, line by line. */
export function tellChanges({ decision, state, afterState }: TakenDecision): string[] {
  const { play } = words;
  const change = diffStates(gameOf(decision.id).scenario, state, afterState);
  return [
    ...change.strained.map(({ person, because }) =>
      fill(play.strained, { name: person.short, because }),
    ),
    ...change.mended.map(({ short }) => fill(play.mended, { name: short })),
    ...change.ties.map(({ person, by, now }) =>
      fill(play.tie, { name: person.short, change: formatChange(by, ''), value: now }),
    ),
    ...change.opened.map((door) => fill(play.opened, { door })),
    ...change.closed.map((door) => fill(play.closed, { door })),
  ];
}

function gameOf(decision: string): ScenarioGame {
  return games.find(({ scenario }) => scenario.decisions.some(({ id }) => id === decision))!;
}

/** Holds what the page tells after a choice, and in which order, against the rules of the game. */
export async function expectOutcome(place: Place, taken: TakenDecision): Promise<void> {
  const { option, meters, after, decision } = taken;
  const story = place.getByRole('region', { name: decision.title });
  const answer = story.locator('[data-outcome]');
  const changes = (['roots', 'reach'] as const).map((side) => {
    const change = formatChange(after[side] - meters[side], words.scenario.unchanged);
    return fill(words.play.change, { meter: words.scenario[side], change, value: after[side] });
  });
  await expect(answer.locator('p')).toHaveText([
    option.happens,
    `${words.play.why}. ${option.feedback}`,
    changes.join(' '),
  ]);
  await expect(answer.getByRole('listitem')).toHaveText(tellChanges(taken));
  await expect(answer.locator('p').first()).toBeInViewport();
  const tops = await answer
    .locator('p')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
  expect(tops, 'story, then why, then the meters').toEqual([...tops].sort((a, b) => a - b));
  await expectMeters(place, after);
  const pressed = story.locator('[aria-pressed="true"]');
  await expect(pressed).toHaveText(`${option.id}${option.text}`);
}

/** Each meter as a word, a number and a bar, and the picture with the same numbers. */
async function expectMeters(place: Place, { reach, roots }: Meters): Promise<void> {
  const beside = place.getByRole('complementary', { name: words.play.meters });
  await expect(beside.getByRole('img')).toHaveAccessibleName(
    fill(words.play.scene, { reach, roots }),
  );
  const told = await beside.locator('[role="meter"]').evaluateAll((meters) =>
    meters.map((meter) => ({
      name: meter.getAttribute('aria-label'),
      value: Number(meter.getAttribute('aria-valuenow')),
      bar: Number(meter.querySelector('g > rect')?.getAttribute('width')),
      line: meter.parentElement?.querySelector('p')?.textContent,
    })),
  );
  expect(told).toEqual(
    [
      { name: words.scenario.roots, value: roots },
      { name: words.scenario.reach, value: reach },
    ].map(({ name, value }) => ({
      ...{ name, value, bar: value },
      line: expect.stringMatching(new RegExp(`^${name} .*\\b${value}$`)),
    })),
  );
}

/** Holds the end of a run against the rules of the game. */
export async function expectEnd(place: Place, play: Play): Promise<void> {
  if (play.now.at !== 'end') throw new Error(`The path ${play.path} does not lead to an end.`);
  const { ending } = play.now;
  const end = place.getByRole('region', { name: ending.title });
  await expect(end.getByRole('heading', { level: 2 })).toHaveText(ending.title);
  await expect(end).toContainText(ending.text);
  await expect(end).toContainText(ending.next);
  await expect(end).toContainText(fill(words.play.total, { ...play.meters }));
  await expectMeters(place, play.meters);
}

/** Plays from a decision to the end, or for some steps. Looks at nothing on the way. */
export async function playOn(
  place: Place,
  game: ScenarioGame,
  path: string,
  { from = 0, to = path.length, hand = 'mouse' }: { from?: number; to?: number; hand?: Hand } = {},
): Promise<void> {
  for (const taken of game.play(path).taken.slice(from, to)) {
    await press(optionOf(place, taken, taken.option.id), hand);
    await press(onwardOf(place, game, taken), hand);
  }
}
