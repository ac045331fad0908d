import type { LaunchSettings } from '#portal/launch/page/launch-settings.ts';
import type { ObjectiveReport } from '#portal/protocol/messages.ts';
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
    result: { success: true, ...(share !== undefined && { score: scoreOf(share) }) },
  };
}

/** A score as statements want it, from a share of best answers in whole per cent. */
export function scoreOf(share: number) {
  return { scaled: share / 100, raw: share, min: 0, max: 100 };
}
