import { checkSchema } from '#features/check/check.schema.ts';
import { layCards, rateRecall } from '#progress/dimensions.ts';
import { answerInAttempt, finishAttempt, startAttempt } from '#progress/final-check.ts';
import { answerItem } from '#progress/items.ts';
import { finishLesson } from '#progress/lessons.ts';
import { visit } from '#progress/place.ts';
import { emptyProgress, keepSeed } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { chooseInScenario, finishRun, startAgain } from '#progress/scenarios.ts';
import { rateCard } from '#progress/review.ts';
import { keepGuess, keepYear } from '#progress/garden.ts';
import { withAllActivities } from './play-activities.ts';
import { cards } from './review-learner.ts';
import { course, dimensions } from './course-content.ts';
import { games } from './scenario-games.ts';
import { listContent, readContent } from './real-content.ts';

const sure = ['guessing', 'fairly-sure', 'certain'] as const;
const options = ['A', 'B', 'C'] as const;
const ratings = ['knew', 'partly', 'not-yet'] as const;

/** The items of the course by the check that they belong to. */
const checks: ReadonlyMap<string, readonly string[]> = new Map(
  listContent('checks').map((name) => [
    name,
    readContent(`checks/${name}`, checkSchema).items.map(({ id }) => id),
  ]),
);

/** The ids of all items of the course. */
export const allItems: readonly string[] = [...checks.values()].flat();

/**
 * A learner who has done everything: each of the items answered with a confidence, three final
 * checks that use the whole bank, each scenario played `runs` times, each dimension recalled and
 * sorted, over some weeks. With activities, each of them is done, too, both pictures are guessed, and
 * all five rounds of the review were answered.
 */
export function busyLearner({
  runs = 2,
  start = 1_790_000_000_000,
  attempts = 4,
  isWithActivities = false,
} = {}): Progress {
  let now = start;
  let steps = 0;
  // No round numbers, so that nothing is short by chance: some minutes, and every tenth time a day.
  const later = (): number => (now += (steps += 1) % 10 === 0 ? 86_417_513 : 217_513);
  let progress = keepSeed(visit(emptyProgress, 'trust-without-secrets.html'), 4_294_967_291);
  for (const lesson of course.lessons) progress = finishLesson(progress, lesson, later());
  allItems.forEach((item, index) => {
    const [option, confidence] = [options[index % 3]!, sure[(index >> 1) % 3]];
    progress = answerItem(progress, { item, option, at: later(), confidence });
  });
  for (let run = 0; run < runs; run += 1) {
    for (const { id: scenario, scenario: story, play } of games) {
      for (let step = 0, path = ''; play(path).now.at !== 'end'; step += 1) {
        const option = options[(run + step) % 3]!;
        path += option;
        progress = chooseInScenario(progress, { scenario, step, option, edition: story.edition });
      }
      progress = finishRun(progress, scenario, later());
      if (run + 1 < runs) progress = startAgain(progress, scenario);
    }
  }
  const bank = checks.get('final')!;
  for (let at = 0; at + 12 <= bank.length && at < 12 * attempts; at += 12) {
    const attempt = {
      seed: 4_000_000_007 + at,
      startedAt: later(),
      items: bank.slice(at, at + 12),
    };
    progress = startAttempt(progress, attempt);
    attempt.items.forEach((item, index) => {
      const answer = {
        item,
        option: options[index % 3]!,
        at: later(),
        confidence: sure[index % 3],
      };
      progress = answerInAttempt(progress, attempt, answer);
    });
    progress = finishAttempt(progress, attempt, later());
  }
  const places = dimensions.flatMap(({ id }) =>
    ['roots', 'reach'].map((side) => ({ dimension: id, side })),
  );
  for (const place of places) {
    progress = rateRecall(progress, { ...place, rating: 'partly', at: later() });
    const lies = `${place.dimension}:${place.side}`;
    progress = layCards(progress, [{ ...place, place: lies, verdict: 'right' }], later());
  }
  if (!isWithActivities) return progress;
  progress = withAllActivities(progress, later());
  progress = keepGuess(progress, 'light', { value: 2, at: later() });
  progress = keepGuess(progress, 'clocks', { value: 6, at: later() });
  progress = keepYear(progress, { both: 0.6512, met: 20, open: 14, deep: 8 });
  // Five rounds of review, on days 1, 4, 11, 25 and 60, with some cards again in between.
  for (const [round, day] of [1, 4, 11, 25, 60].entries()) {
    now += day * 86_400_000;
    cards.slice(0, [6, 10, 8, 8, 14][round]).forEach((card, index) => {
      now += 21_345;
      const rating = ratings[(round + index) % 3]!;
      progress = rateCard(progress, card.id, { rating, at: now });
    });
  }
  return progress;
}
