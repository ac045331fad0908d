import type { LaunchSettings } from '#portal/launch/page/launch-settings.ts';
import type { Report, ScoreReport } from '#portal/protocol/messages.ts';
import { isPassed } from '#portal/protocol/is-passed.ts';
import { describeObjective, scoreOf } from './describe-objective.ts';
import type { Said, StatementKind, Verb } from './statement.ts';

/** Something that is told once in a registration. */
export type News = {
  /** `completed`, `passed`, or the id of an objective. */
  readonly name: string;
  readonly verb: Verb;
  readonly kind: StatementKind;
  readonly said: Said;
};

/** By what a score is judged. */
type Measure = {
  readonly settings: LaunchSettings;
  /** The share of best answers from which the portal counts the course as passed, from 0 to 1. */
  readonly mastery: number | undefined;
};

/** Everything in a report that is told once: what is mastered, then `completed`, then `passed`. */
export function listNews(
  { completed, objectives, score }: Report,
  { settings, mastery }: Measure,
  duration: string,
): News[] {
  const mastered = objectives
    .filter(({ level }) => level === 'stands')
    .map((one): News => {
      const said = describeObjective(one, settings);
      return { name: one.id, verb: 'mastered', kind: 'part', said };
    });
  const isGood = settings.graded && score && isPassed(score, mastery);
  return [
    ...mastered,
    // cmi5 9.5.1: `completed` has no score.
    ...(completed ? [judged('completed', { completion: true, duration })] : []),
    ...(isGood ? [judged('passed', { success: true, score: scoreOf(score), duration })] : []),
  ];
}

/** The statement that a final check was not passed; undefined where none is to be sent. */
export function findFailure(
  score: ScoreReport | undefined,
  { settings, mastery }: Measure,
  duration: string,
): News | undefined {
  if (!settings.graded || !settings.reportFailed || !score || isPassed(score, mastery))
    return undefined;
  return judged('failed', { success: false, score: scoreOf(score), duration });
}

/** A statement about completion or success. */
export function judged(
  verb: 'completed' | 'passed' | 'failed',
  result: NonNullable<Said['result']>,
): News {
  return { name: verb, verb, kind: 'judged', said: { result } };
}
