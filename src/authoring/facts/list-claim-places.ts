import type { Course } from '#authoring/reading/read-course.ts';
import type { LessonFile } from '#authoring/reading/read-lesson.ts';

/** A part of the course where claims can be taught or practised. */
export type ClaimPlace = {
  /** What claims.yaml calls it, as in `two-words#the-idea`. */
  readonly address: string;
  /** What authors call it: `Q3`, or `This scenario`. */
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** The addresses of which a claim must name one; none where a claim is not required. */
  readonly needs: readonly string[];
};

/** Lists where claims can be taught: the beginning of each lesson, and its sections. */
export function listTeachingPlaces({ lessons }: Course): ClaimPlace[] {
  return lessons.flatMap((lesson) => [
    { address: lesson.id, name: 'This lesson', file: lesson.file, line: 1, needs: [] },
    ...listSections(lesson),
  ]);
}

// A section of level 2 must teach something, there or in one of its parts.
function listSections({ id, file, headings }: LessonFile): ClaimPlace[] {
  const sections = headings.map((heading) => ({ ...heading, address: `${id}#${heading.place}` }));
  return sections.flatMap(({ kind, depth, line, address }, index) => {
    if (kind === 'activity') return [];
    const after = sections.slice(index + 1);
    const end = after.findIndex((other) => other.depth <= depth);
    const parts = end === -1 ? after : after.slice(0, end);
    const needs = depth === 2 ? [address, ...parts.map((part) => part.address)] : [];
    return [{ address, name: 'This section', file, line, needs }];
  });
}

/** Lists where claims can be practised: activities, items, scenarios, rows, pictures, cards. */
export function listPracticePlaces(course: Course): ClaimPlace[] {
  const { lessons, checks, scenarios, comparison, analogy, plan, reviewCards } = course;
  const required = (place: Omit<ClaimPlace, 'needs'>) => ({ ...place, needs: [place.address] });
  const page = (address: string, file: string) =>
    ({ address, name: 'This page', file, line: 1, needs: [] }) satisfies ClaimPlace;
  return [
    ...lessons.flatMap(({ id, file, headings }) =>
      headings
        .filter(({ kind }) => kind === 'activity')
        .map(({ place, line }) =>
          required({ address: `${id}#${place}`, name: 'This activity', file, line }),
        ),
    ),
    ...checks.flatMap(({ file, data, lineOf }) =>
      data.items.map(({ id }, index) =>
        required({
          address: `${pageOfCheck(file)}#${id}`,
          name: id,
          file,
          line: lineOf(['items', index, 'id']),
        }),
      ),
    ),
    ...scenarios.map(({ file }) =>
      required({
        address: file.replace('scenarios/', 'scenario-').replace('.yaml', ''),
        name: 'This scenario',
        file,
        line: 1,
      }),
    ),
    page('comparison', comparison.file),
    ...comparison.data.rows.map(({ id }, index) =>
      required({
        address: `comparison#${id}`,
        name: `The row "${id}"`,
        file: comparison.file,
        line: comparison.lineOf(['rows', index, 'id']),
      }),
    ),
    required({ address: 'analogy', name: 'The analogy', file: analogy.file, line: 1 }),
    required({ address: 'plan', name: 'The plan', file: plan.file, line: 1 }),
    ...reviewCards.data.cards.map(({ id }, index) =>
      required({
        address: `review#${id}`,
        name: `The card ${id}`,
        file: reviewCards.file,
        line: reviewCards.lineOf(['cards', index, 'id']),
      }),
    ),
  ];
}

function pageOfCheck(file: string): string {
  const name = file.replace(/^checks\/|\.yaml$/g, '');
  return name === 'final' ? 'final-check' : name;
}
