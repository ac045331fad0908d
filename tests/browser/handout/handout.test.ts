import { expect, test } from '@playwright/test';
import { handoutSchema } from '#features/handout/handout.schema.ts';
import { course, gain } from '../../support/content/course-content.ts';
import { readContent } from '../../support/content/real-content.ts';
import { lessonItems } from '../../support/content/real-items.ts';
import { lessonPages } from '../../support/pages/pages.ts';

const words = readContent('handout', handoutSchema);

test.describe('The handout without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('has every paragraph and heading of every lesson', async ({ page, browser }) => {
    await page.goto('handout.html');
    const flat = (text: string): string => text.replace(/\s|\(\d+\.\d+\)/g, '');
    const handout = flat((await page.locator('main').textContent()) ?? '');
    const lost: string[] = [];
    const lesson = await browser.newPage({ javaScriptEnabled: false });
    for (const address of lessonPages) {
      await lesson.goto(new URL(address, page.url()).href);
      // The ratings before lesson 1 belong to no lesson's text: on paper they have a place of their own.
      const texts = await lesson
        .locator(
          'main .prose :is(h2, h3, p, summary):not([data-lesson-end] *, .check *, .again *, .before *)',
        )
        .filter({ visible: true })
        .evaluateAll((found) =>
          found.map((element) => {
            const copy = element.cloneNode(true) as HTMLElement;
            for (const meaning of copy.querySelectorAll('[popover], [hidden], .letter'))
              meaning.remove();
            return copy.textContent;
          }),
        );
      expect(texts.length).toBeGreaterThan(20);
      lost.push(...texts.filter((text) => !handout.includes(flat(text))));
    }
    await lesson.close();
    expect(lost).toEqual([]);
  });

  test('has the ratings before the first lesson and again after the last one, to mark by hand', async ({
    page,
  }) => {
    await page.goto('handout.html');
    const order = await page
      .locator('.handout > [id]')
      .evaluateAll((parts) => parts.map(({ id }) => id));
    expect(order.slice(0, 2)).toEqual(['ratings-before', course.lessons[0]]);
    expect(order.indexOf('ratings-after')).toBe(order.indexOf(course.lessons.at(-1)!) + 1);
    for (const moment of ['before', 'after'])
      for (const { text } of gain.statements)
        await expect(page.locator(`#ratings-${moment} .rating`, { hasText: text })).toHaveText(
          new RegExp(gain.steps.join(String.raw`\s*`)),
        );
  });

  test('has every question of the lesson checks, and in the key why each option is right or not', async ({
    page,
  }) => {
    await page.goto('handout.html');
    const asked = (await page.locator('main').textContent()) ?? '';
    const key = (await page.locator('#key').textContent()) ?? '';
    const items = course.lessons.flatMap(lessonItems);
    const texts = items.flatMap(({ stem, options }) => [stem, ...options.map(({ text }) => text)]);
    const reasons = items.flatMap(({ options }) => options.map(({ feedback }) => feedback));
    expect(texts.filter((text) => !asked.includes(text))).toEqual([]);
    expect(reasons.filter((text) => !key.includes(text))).toEqual([]);
  });

  test('keeps every answer for the end, and each number leads there and back', async ({ page }) => {
    await page.goto('handout.html');
    const links = page.locator('.see');
    const key = page.locator('#key');
    expect(await links.count()).toBeGreaterThan(60);
    const found = await links.evaluateAll((all) =>
      all.map((link) => {
        const place = (of: Element | null): HTMLElement | null =>
          document.getElementById(of?.getAttribute('href')?.slice(1) ?? '');
        const answer = place(link);
        const back = place(answer?.querySelector('a') ?? null);
        return {
          isInKey: answer?.closest('#key') !== null && answer !== null,
          leadsBack: back?.contains(link) === true,
          isBefore: link.closest('#key') === null,
        };
      }),
    );
    expect(found.filter((one) => !one.isInKey || !one.leadsBack || !one.isBefore)).toEqual([]);
    await expect(key.getByRole('heading', { level: 2 })).toHaveText(words.key.title);
  });

  test('has no place twice, and no link to a place that is not there', async ({ page }) => {
    await page.goto('handout.html');
    const problems = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const links = [...document.querySelectorAll('main a[href^="#"]')];
      const dead = links.filter(({ attributes }) => {
        const to = attributes.getNamedItem('href')?.value.slice(1) ?? '';
        return document.getElementById(to) === null;
      });
      return [
        ...ids.filter((id, index) => ids.indexOf(id) !== index),
        ...dead.map(({ outerHTML }) => outerHTML),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('is listed in the contents of every page', async ({ page }) => {
    await page.goto('index.html');
    await expect(page.locator('footer').getByRole('link', { name: words.link })).toHaveAttribute(
      'href',
      'handout.html',
    );
  });
});
