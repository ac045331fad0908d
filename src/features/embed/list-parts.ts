import { findContent, findLessons, findScenarios } from '#find-content.ts';
import { fill } from '#ui/fill.ts';

/** A part of the course that can stand alone on a page of somebody else. */
export type Part = {
  /** As embed.js knows it: `course`, or the name of its page. Published, so it never changes. */
  readonly id: string;
  /** The file of the part. */
  readonly address: string;
  /** The part in a list, as in “Lesson 1: Two words, two jobs”. */
  readonly label: string;
  /** What a screen reader says about a frame that shows it: it names the course too. */
  readonly title: string;
};

/** Every part of the course that can be embedded: the whole first, then in the order of the course. */
export async function listParts(): Promise<Part[]> {
  const course = await findContent('course');
  const { parts: words } = await findContent('training-teams');
  const comparison = await findContent('comparison');
  const analogy = await findContent('analogy');
  const essentials = await findContent('essentials');
  const lessons = await findLessons();
  const scenarios = await findScenarios();
  const part = (id: string, label: string): Part => ({
    id,
    address: `${id}.html`,
    label,
    title: fill(words.title, { course: course.title, part: label }),
  });
  return [
    { id: 'course', address: 'index.html', label: words.course, title: course.title },
    part('essentials', fill(words.essentials, { title: essentials.title })),
    ...lessons.map(({ id, data }, index) =>
      part(id, fill(words.lesson, { n: index + 1, title: data.title })),
    ),
    part('comparison', fill(words.comparison, { title: comparison.title })),
    ...scenarios.map(({ id, data }) =>
      part(`scenario-${id}`, fill(words.scenario, { title: data.title })),
    ),
    part('analogy', fill(words.analogy, { title: analogy.title })),
  ];
}
