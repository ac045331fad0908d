import type { Course } from '#authoring/reading/read-course.ts';
import type { Activity } from '#features/activity/activity.schema.ts';

/**
 * Lists the ids that saved progress is made of: a portal with little room stores a short code for
 * each. `own_reason` is the check `reason` of an own text.
 */
export function listKeptNames(course: Course): string[] {
  const { lessons, checks, comparison, reviewCards, activities, scenarios } = course;
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const all = activities.flatMap(({ data }) => data.activities);
  return [
    ...new Set([
      ...ids(lessons),
      ...checks.flatMap(({ data }) => ids(data.items)),
      ...ids(comparison.data.rows),
      ...ids(reviewCards.data.cards),
      ...ids(all),
      ...scenarios.map(({ data }) => data.id),
      ...['light', 'clocks'],
      ...['vote', 'again', 'how', 'month', 'own-text', 'wrote', 'said', 'yes', 'no', 'off'],
      ...all.flatMap(listParts),
    ]),
  ];
}

// The keys of its answers, and the ids that stand in their values.
function listParts(activity: Activity): string[] {
  const ids = (list: readonly { readonly id: string }[], before = ''): string[] =>
    list.map(({ id }) => before + id);
  switch (activity.kind) {
    case 'vote':
      return ids(activity.options);
    case 'place':
      return ids(activity.cards);
    case 'sort':
      return [...ids(activity.groups), ...ids(activity.cards)];
    case 'compose':
      return [...ids(activity.switches), ...ids(activity.checks, 'own_')];
    case 'recall':
      return ids(activity.points, 'point_');
    case 'time-line':
      return ids(activity.asks);
  }
}
