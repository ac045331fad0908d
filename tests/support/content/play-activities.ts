import { finishActivity, keepAnswers } from '#progress/activities.ts';
import type { Progress } from '#progress/progress.ts';
import type { Activity } from '#features/activity/activity.schema.ts';
import { activities } from './real-activities.ts';

/** Everything that a learner can answer in an activity, as its board writes it: the longest way. */
function allAnswersOf(activity: Activity): Readonly<Record<string, string>> {
  const each = (
    list: readonly { readonly id: string }[],
    value: (at: number) => string,
    before = '',
  ): Record<string, string> =>
    Object.fromEntries(list.map(({ id }, at) => [before + id, value(at)]));
  switch (activity.kind) {
    case 'vote':
      return {
        vote: activity.options.at(-1)!.id,
        ...(activity.again !== undefined && { again: 'wrote' }),
      };
    case 'place':
      return each(activity.cards, (at) => String((at % 5) + 1));
    case 'sort':
      return Object.fromEntries(
        activity.cards.map(({ id, reasons }, at) => {
          const group = activity.groups[at % activity.groups.length]!.id;
          return [id, reasons ? `${group}_content-shared_way-of-talking_` : `${group}_`];
        }),
      );
    case 'compose':
      return {
        ...each(activity.switches, (at) => (at % 2 ? 'off' : 'on')),
        'own-text': 'yes',
        ...each(activity.checks, (at) => (at % 2 ? 'no' : 'yes'), 'own/'),
      };
    case 'recall':
      return { how: 'wrote', ...each(activity.points, () => 'yes', 'point/') };
    case 'time-line':
      return {
        month: String(activity.months.at(-1)!.month),
        ...Object.fromEntries(activity.asks.map(({ id, options }) => [id, options.at(-1)!])),
      };
  }
}

/** A learner who has done every activity to its end, one answer every 17 seconds. */
export function withAllActivities(progress: Progress, start: number): Progress {
  let now = Math.floor(start / 1000) * 1000;
  return activities.reduce((before, activity) => {
    const answers = Object.entries(allAnswersOf(activity));
    const kept = answers.reduce((one, [key, value]) => {
      now += 17_000;
      return keepAnswers(one, activity.id, { from: {}, answers: { [key]: value }, at: now });
    }, before);
    now += 3_600_000;
    return finishActivity(kept, activity.id, now - 3_600_000);
  }, progress);
}
