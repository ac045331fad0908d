import { findOwn } from '#progress/entries.ts';
import { listAttempts } from '#progress/final-check.ts';
import type { Choice } from '#progress/items.ts';
import type { Progress } from '#progress/progress.ts';
import { asItem } from './course-facts.ts';
import type { CourseFacts } from './course-facts.ts';
import { bankName } from './draw-final-check.ts';
import { gatherAnswers } from './gather-answers.ts';
import { judgeCompletion, judgeRoute } from './judge-completion.ts';
import { measureMastery } from './measure-mastery.ts';
import type { Mastery } from './measure-mastery.ts';
import { sumUpAttempts } from './sum-up-attempts.ts';

/** How a learner stands in one objective; the share of best answers only where answers show it. */
type ObjectiveStanding = {
  readonly id: string;
  readonly level: Mastery['level'];
  readonly share?: number;
};

/** What a portal is told: completion, the score of the final check that counts, objectives. */
export function reportProgress(progress: Progress, facts: CourseFacts) {
  const { completion, lessons, scenarios } = facts;
  const items = facts.items.map(asItem);
  const bank = items.filter(({ check }) => check === bankName);
  const { counted } = sumUpAttempts(listAttempts(progress), bank, completion);
  const finalCheckPassed = counted?.score.passed ?? false;
  const { parts, done } = facts.route
    ? judgeRoute(progress, facts.route)
    : judgeCompletion(progress, completion, { lessons, scenarios, finalCheckPassed });
  const routes = Object.entries(facts.routes ?? {}).flatMap(([name, route]) =>
    judgeRoute(progress, route).done ? [name] : [],
  );
  return {
    completed: done,
    done: parts.reduce((sum, part) => sum + part.done / part.all, 0) / parts.length,
    ...(counted && {
      score: {
        share: counted.score.share,
        best: counted.score.best,
        all: counted.score.all,
        passed: counted.score.passed,
        attempt: `${counted.attempt.startedAt}-${counted.attempt.seed}`,
        counts: completion.finalCheck.counts,
      },
    }),
    objectives: reportObjectives(progress, facts, items),
    ...(routes.length > 0 && { routes }),
  };
}

function reportObjectives(
  progress: Progress,
  { objectives, scenarios, completion }: CourseFacts,
  items: readonly ReturnType<typeof asItem>[],
): ObjectiveStanding[] {
  const answers = gatherAnswers(withoutOpenAttempts(progress));
  const measured = measureMastery(items, answers, completion.mastery).objectives;
  return objectives.map(({ id, shownBy }) =>
    shownBy === 'items'
      ? { id, ...levelOf(measured.find((one) => one.id === id)) }
      : { id, level: levelOfScenarios(progress, scenarios) },
  );
}

/**
 * A final check shows nothing before it is over: halfway through, an objective may stand that does not
 * at the end, and what a portal was told cannot be taken back.
 */
function withoutOpenAttempts(progress: Progress): Progress {
  const finished = Object.entries(progress.attempts ?? {}).filter(
    ([, { finishedAt }]) => finishedAt !== undefined,
  );
  return { ...progress, attempts: Object.fromEntries(finished) };
}

function levelOf(mastery: Mastery | undefined) {
  if (!mastery || mastery.answered === 0) return { level: 'not-begun' as const };
  const share = Math.floor((mastery.bestByNow * 100) / mastery.answered);
  return { level: mastery.level, share };
}

function levelOfScenarios(progress: Progress, scenarios: readonly string[]): Mastery['level'] {
  const known = scenarios.flatMap((id) => findOwn(progress.scenarios, id) ?? []);
  if (known.some(({ runs }) => runs.length > 0)) return 'stands';
  return known.some(({ path }) => path !== '') ? 'begun' : 'not-begun';
}

/** An answer to report. */
type GivenAnswer = Choice & { readonly item: string; readonly attempt?: string };

/** What a portal is told about one answer; undefined for an item or option that is not here. */
export function reportAnswer(answer: GivenAnswer, { items }: Pick<CourseFacts, 'items'>) {
  const item = items.find(({ id }) => id === answer.item);
  if (!item?.options.includes(answer.option)) return undefined;
  const { key, objective } = item;
  return { ...answer, best: answer.option === key, key, objective };
}
