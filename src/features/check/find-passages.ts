import { render } from 'astro:content';
import { findContent, findLessons } from '#find-content.ts';
import type { Passage } from './check.schema.ts';

/** Returns a function that names a passage such as `two-words#one-line-two-ends` for learners. */
export async function findPassages(): Promise<(address: string) => Passage> {
  const { rows } = await findContent('comparison');
  const lessons = await Promise.all(
    (await findLessons()).map(async (lesson) => {
      const { headings } = await render(lesson);
      return [
        [lesson.id, lesson.data.title] as const,
        ...headings.map(({ slug, text }) => [`${lesson.id}#${slug}`, text] as const),
      ];
    }),
  );
  const titles = new Map([
    ...lessons.flat(),
    ...rows.map(({ id, name }) => [`comparison#${id}`, name] as const),
  ]);
  return (address) => {
    const [page = '', place] = address.split('#');
    const to = `${page}.html${place === undefined ? '' : `#${place}`}`;
    return { to, title: titles.get(address) ?? address };
  };
}
