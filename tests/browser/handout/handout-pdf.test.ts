import { expect, test } from '@playwright/test';
import { handoutSchema } from '#features/handout/handout.schema.ts';
import { printHandout } from '../../../tools/print-handout.mjs';
import { course, terms } from '../../support/content/course-content.ts';
import { readContent } from '../../support/content/real-content.ts';
import { readTaggedPdf } from '../../support/pages/read-tagged-pdf.ts';
import type { TaggedPdf } from '../../support/pages/read-tagged-pdf.ts';
import { sites } from '../../support/serve/sites.ts';

const words = readContent('handout', handoutSchema);
let pdf: TaggedPdf;

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  pdf = await readTaggedPdf(await printHandout(page, sites.root.address));
  await page.close();
});

test.describe('The handout as a PDF, read by a parser that is not ours', () => {
  test('is tagged: headings, lists, tables with headers, links and paragraphs', () => {
    expect(pdf.isTagged).toBe(true);
    expect(pdf.language).toBe(course.language);
    const counts = ['H1', 'H2', 'H3', 'L', 'LI', 'Table', 'TH', 'TD', 'Link', 'P'].map(
      (tag) => [tag, pdf.tags.get(tag) ?? 0] as const,
    );
    expect(counts.filter(([, count]) => count === 0)).toEqual([]);
    expect(pdf.tags.get('H1')).toBe(1);
  });

  test('has an outline whose every line leads to a page, with all lessons and the answers', () => {
    const [top] = pdf.outline;
    const parts = top?.items ?? [];
    expect(top?.title).toBe(words.title);
    expect(parts.length).toBeGreaterThan(course.lessons.length + course.scenarios.length + 4);
    expect(parts.map(({ title }) => title)).toEqual(
      expect.arrayContaining([words.workshop.title, words.key.title, words.sources.title]),
    );
    expect(parts.filter(({ leads }) => !leads)).toEqual([]);
  });

  test('has working links: inside of the file, or to a study, and none to this machine', () => {
    expect(pdf.dead).toBe(0);
    expect(pdf.inside).toBeGreaterThan(200);
    expect(pdf.outside.filter((url) => !url.startsWith('https://doi.org/'))).toEqual([]);
  });

  test('has the words of all its parts', () => {
    const letters = pdf.text.replace(/\s/g, '');
    const expected = [
      words.lead,
      ...words.workshop.exercises.flatMap(({ title, prompts }) => [title, ...prompts]),
      ...terms.map(({ meaning }) => meaning),
    ];
    expect(expected.filter((text) => !letters.includes(text.replace(/\s/g, '')))).toEqual([]);
    expect(pdf.pages).toBeGreaterThan(20);
  });
});
