import type { Course } from '#authoring/reading/read-course.ts';
import type { DataFile, Path } from '#authoring/reading/read-yaml.ts';

/** What may have an id that is published for ever. */
export type PublishedKind =
  'lesson' | 'item' | 'scenario' | 'decision' | 'dimension' | 'card' | 'mark' | 'beat' | 'activity';

/** The place where a thing gets its id. */
export type IdPlace = {
  readonly id: string;
  readonly file: string;
  readonly line: number;
};

/** Returns the ids in a list of a data file, with their lines. */
export function idsIn(
  { file, lineOf }: Pick<DataFile<unknown>, 'file' | 'lineOf'>,
  list: readonly { readonly id: string }[],
  ...path: Path
): IdPlace[] {
  return list.map(({ id }, index) => ({ id, file, line: lineOf([...path, index, 'id']) }));
}

/** Lists every id that must never change: addresses, and what portals and saved progress store. */
export function listPublishedIds(
  course: Course,
): Readonly<Record<PublishedKind, readonly IdPlace[]>> {
  const { lessons, checks, scenarios, comparison, reviewCards, analogy, activities } = course;
  return {
    lesson: lessons.map(({ id, file }) => ({ id, file, line: 1 })),
    item: checks.flatMap((check) => idsIn(check, check.data.items, 'items')),
    scenario: scenarios.map(({ data, file, lineOf }) => ({
      id: data.id,
      file,
      line: lineOf(['id']),
    })),
    decision: scenarios.flatMap((scenario) =>
      idsIn(scenario, scenario.data.decisions, 'decisions'),
    ),
    dimension: idsIn(comparison, comparison.data.rows, 'rows'),
    card: idsIn(reviewCards, reviewCards.data.cards, 'cards'),
    mark: idsIn(analogy, analogy.data.clocks.marks, 'clocks', 'marks'),
    beat: idsIn(analogy, analogy.data.light.beats, 'light', 'beats'),
    activity: activities.flatMap((file) => idsIn(file, file.data.activities, 'activities')),
  };
}
