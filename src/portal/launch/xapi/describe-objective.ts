import type { LaunchSettings } from '#portal/launch/page/launch-settings.ts';
import type { ObjectiveReport, ScoreReport } from '#portal/protocol/messages.ts';
import type { Said } from './statement.ts';

/** The object and the result of a statement about a learning objective that stands. */
export function describeObjective(
  { id, share }: ObjectiveReport,
  { courseId, language, objectives }: LaunchSettings,
): Said {
  const text = objectives[id];
  return {
    object: {
      objectType: 'Activity',
      id: `${courseId}/objectives/${id}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/objective',
        ...(text && { name: { [language]: text } }),
      },
    },
    result: { success: true, ...(share !== undefined && { score: scoreOf({ share }) }) },
  };
}

/**
 * A score as statements have it (xAPI 1.0.3, Data 2.4.5.1): `raw` in whole per cent, `scaled` not
 * rounded, so that a portal which compares it with its mastery score comes to our result.
 */
export function scoreOf({
  share,
  best = share,
  all = 100,
}: Pick<ScoreReport, 'share' | 'best' | 'all'>) {
  return { scaled: best / all, raw: share, min: 0, max: 100 };
}
