import { closest } from '#authoring/reading/closest.ts';
import type { Path } from '#authoring/reading/read-yaml.ts';
import type { Activity } from '#features/activity/activity.schema.ts';
import type { Rule } from '../check-course.ts';

type Use = { readonly path: Path; readonly noun: string; readonly id: string };

/** A group, a switch or a dimension that an activity names and nothing defines; a file without a lesson. */
export const findUnknownActivityParts: Rule = ({ activities, lessons, comparison }) => {
  const dimensions = comparison.data.rows.map(({ id }) => id);
  return activities.flatMap(({ file, data, lineOf }) => {
    const lesson = file.replace(/^activities\/|\.yaml$/g, '');
    const homeless = lessons.some(({ id }) => id === lesson)
      ? []
      : [{ file, line: 1, message: `There is no lesson "${lesson}". Name the file after one.` }];
    const unknown = data.activities.flatMap((activity, index) => {
      const known = { dimension: dimensions, ...partsOf(activity) };
      return usesIn(activity).flatMap(({ path, noun, id }) => {
        const ids = known[noun as keyof typeof known] ?? [];
        if (ids.includes(id)) return [];
        const near = closest(id, ids) ?? ids.join(', ');
        const line = lineOf(['activities', index, ...path]);
        return [{ file, line, message: `There is no ${noun} "${id}". Write one of: ${near}.` }];
      });
    });
    return [...homeless, ...unknown];
  });
};

function partsOf(activity: Activity): { group?: string[]; switch?: string[] } {
  if (activity.kind === 'sort') return { group: activity.groups.map(({ id }) => id) };
  if (activity.kind === 'compose') return { switch: activity.switches.map(({ id }) => id) };
  return {};
}

function usesIn(activity: Activity): Use[] {
  const uses = (noun: string, ids: readonly string[], ...path: Path): Use[] =>
    ids.map((id, index) => ({ noun, id, path: [...path, index] }));
  switch (activity.kind) {
    case 'sort':
      return activity.cards.flatMap(({ group, reasons = [] }, index) => [
        { noun: 'group', id: group, path: ['cards', index, 'group'] },
        ...uses('dimension', reasons, 'cards', index, 'reasons'),
      ]);
    case 'compose':
      return activity.pieces.flatMap(({ switch: id }, index) =>
        id === undefined ? [] : [{ noun: 'switch', id, path: ['pieces', index, 'switch'] }],
      );
    case 'time-line':
      return [
        ...activity.months.flatMap(({ marks }, index) =>
          Object.keys(marks).map((id) => ({
            noun: 'dimension',
            id,
            path: ['months', index, 'marks', id],
          })),
        ),
        ...activity.asks.flatMap(({ options, key }, index) => [
          ...uses('dimension', options, 'asks', index, 'options'),
          { noun: 'dimension', id: key, path: ['asks', index, 'key'] },
        ]),
      ];
    default:
      return [];
  }
}
