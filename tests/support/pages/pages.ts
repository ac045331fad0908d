import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { course } from '../content/course-content.ts';

/** Where the built course lies. */
export const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** Every page of the built course, by its file name. */
export const pages: readonly string[] = readdirSync(dist)
  .filter((name) => name.endsWith('.html'))
  .sort();

/** The pages of the lessons, in the order of the course. */
export const lessonPages: readonly string[] = course.lessons.map((id) => `${id}.html`);

/** The pages of the scenarios, in the order of the course. */
export const scenarioPages: readonly string[] = course.scenarios.map((id) => `scenario-${id}.html`);

/** The pages where a script takes over a part that can also be read without it. */
export const pagesWithIslands: readonly string[] = pages.filter((name) =>
  readFileSync(dist + name, 'utf8').includes('<astro-island'),
);
