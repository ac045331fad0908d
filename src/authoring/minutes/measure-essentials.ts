import type { ComponentUse } from '#authoring/facts/list-component-uses.ts';
import type { Course } from '#authoring/reading/read-course.ts';
import { wordsOf } from './effort.ts';
import type { Effort } from './effort.ts';
import { measureItem } from './measure-check.ts';
import { measureComponent } from './measure-lesson.ts';

/** Measures the course in ten minutes by the pieces that it takes from the lessons. */
export function measureEssentials(course: Course): Effort[] {
  const { title, subtitle, vote, terms, table, dark, examples, advice, check, next } =
    course.essentials.data;
  const meanings = course.glossary.data.terms.filter(({ id }) => terms.ids.includes(id));
  const row = course.comparison.data.rows.find(({ id }) => id === examples.row);
  const told = Object.values(row?.examples ?? {}).flatMap(({ roots, reach }) => [roots, reach]);
  const keeps = course.lessons.filter(({ id }) => advice.lessons.includes(id));
  const items = course.checks
    .flatMap(({ data }) => data.items)
    .filter(({ id }) => check.items.includes(id));
  const between = [terms, table, dark, examples, advice].flatMap((part) => [part.title, part.lead]);
  return [
    { words: wordsOf(title, subtitle, ...between, next.title, next.text), seconds: 0 },
    { words: wordsOf(...meanings.map(({ meaning }) => meaning), ...told), seconds: 0 },
    { words: wordsOf(...keeps.map(({ data }) => data.keep)), seconds: 0 },
    ...measureComponent(course, use('Vote', { id: vote })),
    ...measureComponent(course, use('Comparison', {})),
    ...measureComponent(course, use('Comparison', { rows: dark.rows.join(','), view: 'recall' })),
    ...measureComponent(course, use('TwoClocks', { short: '' })),
    ...items.map(measureItem),
  ];
}

function use(name: string, attributes: Readonly<Record<string, string>>): ComponentUse {
  return { name, line: 1, place: 'block', attributes: new Map(Object.entries(attributes)) };
}
