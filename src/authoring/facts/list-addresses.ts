import type { Course } from '#authoring/reading/read-course.ts';
import type { LessonFile } from '#authoring/reading/read-lesson.ts';
import { comparisonViews } from '#features/comparison/comparison.schema.ts';

/** Every page of the course, and the places on it that a link may name after "#". */
export function listAddresses(
  course: Course,
  pages: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const {
    lessons,
    checks,
    scenarios,
    comparison,
    glossary,
    sources,
    analogy,
    reviewCards,
    endings,
  } = course;
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const placesOf = ({ id, headings }: LessonFile): string[] => [
    ...headings.map(({ place }) => place),
    ...ids(checks.find(({ file }) => file === `checks/${id}.yaml`)?.data.items ?? []),
  ];
  const marks = [...analogy.data.clocks.marks, ...analogy.data.light.beats];
  return new Map<string, readonly string[]>([
    ...pages.map((page) => [page, []] as const),
    ...lessons.map((lesson) => [`${lesson.id}.html`, placesOf(lesson)] as const),
    ...scenarios.map(
      ({ file, data }) =>
        [
          file.replace('scenarios/', 'scenario-').replace('.yaml', '.html'),
          [...ids(data.decisions), ...ids(endings.data.endings)],
        ] as const,
    ),
    ['comparison.html', [...comparisonViews, ...ids(comparison.data.rows)]],
    ['glossary.html', ids(glossary.data.terms)],
    ['sources.html', ids(sources.data.sources)],
    ['analogy.html', ids(marks)],
    ['review.html', ids(reviewCards.data.cards)],
  ]);
}
