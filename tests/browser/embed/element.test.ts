import { expect } from '@playwright/test';
import { course } from '../../support/content/course-content.ts';
import {
  firstLesson as lesson,
  itemsOf,
  secondLesson as next,
} from '../../support/content/lesson-checks.ts';
import {
  answer,
  courseAddress,
  expectFit,
  insideOf,
  listAllHeard,
  listFaults,
  listHeard,
  pageWith,
  partTag,
  scriptTag,
} from '../../support/pages/embedding-page.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';
import { test } from '../../support/serve/serve-host.ts';
import { sites } from '../../support/serve/sites.ts';

const [item] = itemsOf(lesson);

test('A part stands on a page of another site: as high as its content, with a title and two rights', async ({
  page,
  host,
}) => {
  await page.goto(host.show(pageWith(partTag(lesson), scriptTag)));
  await expect(insideOf(page).locator('h1')).toBeVisible();
  await expectFit(page);
  const frame = page.locator('iframe');
  await expect(frame).toHaveAttribute('title', 'A part');
  await expect(frame).toHaveAttribute('allow', 'fullscreen; clipboard-write');
  await expect(page.getByText('A link')).toBeHidden();
  expect(await listHeard(page)).toEqual([
    { name: 'ready', from: 'it', detail: { part: lesson, page: `${lesson}.html` } },
  ]);
});

test('It follows its content, and the width of the page', async ({ page, host }) => {
  await page.goto(host.show(pageWith(partTag(lesson), scriptTag)));
  await expectFit(page);
  const height = async () => (await page.locator('#it').boundingBox())?.height ?? 0;
  const before = await height();
  await insideOf(page).locator('[id^="try-"] .reveal > button').first().click();
  await expect.poll(height).toBeGreaterThan(before);
  await expectFit(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await expect.poll(height).toBeGreaterThan(before * 1.2);
  await expectFit(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(height).toBeLessThan(before * 1.2);
  await expectFit(page);
});

test('When nothing changes, nothing is told: no height loop', async ({ page, host }) => {
  const count = `<script>window.sizes = 0; addEventListener('message', ({ data }) => { if (data.type === 'size') window.sizes += 1; });</script>`;
  await page.goto(host.show(pageWith(count, partTag(lesson), scriptTag)));
  await expectFit(page);
  const sizes = () => page.evaluate(() => (window as unknown as { sizes: number }).sizes);
  await insideOf(page).locator('[id^="try-"] .reveal > button').first().click();
  await expectFit(page);
  const before = await sizes();
  expect(before).toBeLessThan(12);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 40; frame += 1) await new Promise(requestAnimationFrame);
  });
  expect(await sizes()).toBe(before);
});

test('No part becomes higher because its frame is', async ({ page }) => {
  for (const name of ['index', lesson, 'comparison', 'analogy', 'plan']) {
    await page.setViewportSize({ width: 700, height: 600 });
    await page.goto(`${courseAddress}${name}.html`);
    await waitForIslands(page);
    const height = () =>
      page.evaluate(() => Math.round(document.body.getBoundingClientRect().height));
    const low = await height();
    await page.setViewportSize({ width: 700, height: 3000 });
    expect(await height(), name).toBeLessThanOrEqual(low + 1);
  }
});

for (const part of ['course', 'comparison', 'analogy', `scenario-${course.scenarios[0]}`]) {
  test(`The part “${part}” comes and fits`, async ({ page, host }) => {
    await page.goto(host.show(pageWith(partTag(part), scriptTag)));
    await expect(insideOf(page).locator('h1')).toBeVisible();
    await expectFit(page);
    expect((await listHeard(page)).map(({ detail }) => detail.part)).toEqual([part]);
  });
}

test('Before the script comes, and where it never comes, a link leads to the part', async ({
  page,
  host,
}) => {
  await page.goto(host.show(pageWith(partTag(lesson))));
  await expect(page.getByRole('link', { name: 'A link' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.addScriptTag({ url: `${courseAddress}embed.js` });
  await expect(insideOf(page).locator('h1')).toBeVisible();
  await expectFit(page);
  await expect(page.getByText('A link')).toBeHidden();
});

test('Two parts on one page, each with its own script tag, do not mix', async ({ page, host }) => {
  const two = [partTag(lesson, 'one'), scriptTag, partTag('analogy', 'two'), scriptTag];
  await page.goto(host.show(pageWith(...two)));
  await expectFit(page, 'one');
  await expectFit(page, 'two');
  await answer(insideOf(page, 'one'), item!.id, item!.key);
  await expect.poll(async () => (await listHeard(page)).length).toBe(3);
  const heard = await listAllHeard(page);
  const parts = { one: lesson, two: 'analogy' };
  expect(heard.filter(({ from, detail }) => detail.part !== parts[from as 'one' | 'two'])).toEqual(
    [],
  );
  expect((await listHeard(page)).at(-1)).toMatchObject({ name: 'answered', from: 'one' });
  expect(await listFaults(page)).toEqual([]);
});

test('After the element was moved, the reader is where the reader was', async ({ page, host }) => {
  await page.goto(host.show(pageWith(partTag(lesson), scriptTag, '<div id="there"></div>')));
  await expectFit(page);
  const heading = insideOf(page).locator('h1');
  const first = (await heading.textContent()) ?? '';
  await insideOf(page).locator(`main a[href="${next}.html"]`).last().click();
  await expect(heading).not.toHaveText(first);
  const second = (await heading.textContent()) ?? '';
  await expectFit(page);
  await page.evaluate(() => {
    document.querySelector('#there')?.append(document.querySelector('#it') ?? '');
  });
  const ready = async () => (await listHeard(page)).filter(({ name }) => name === 'ready');
  await expect.poll(async () => (await ready()).length).toBe(2);
  expect((await ready()).at(-1)?.detail).toEqual({ part: lesson, page: `${next}.html` });
  await expect(heading).toHaveText(second);
  await expectFit(page);
  await answer(insideOf(page), itemsOf(next)[0]!.id, 'A');
  await expect.poll(async () => (await listHeard(page)).at(-1)?.name).toBe('answered');
});

test('A page that names another part, or another course, gets it', async ({ page, host }) => {
  await page.goto(host.show(pageWith(partTag(lesson), scriptTag)));
  await expect(insideOf(page).locator('h1')).toBeVisible();
  const element = page.locator('#it');
  await element.evaluate((it) => {
    it.setAttribute('part', 'analogy');
  });
  await expect.poll(async () => (await listHeard(page)).length).toBe(2);
  await element.evaluate((it, src) => {
    it.setAttribute('src', src);
  }, sites.portal.address);
  await expect.poll(async () => (await listHeard(page)).length).toBe(3);
  expect(page.frames().at(-1)?.url()).toBe(`${sites.portal.address}analogy.html`);
});

test('An address that is none, or a script, is not opened', async ({ page, host }) => {
  const bad = ['javascript:parent.hacked=1', 'data:text/html,<script>parent.hacked=1</script>'];
  const tags = bad.map((src, index) => partTag('course', `bad${index}`, src.replaceAll('"', '')));
  await page.goto(
    host.show(pageWith(...tags, partTag('../../other'), scriptTag, partTag(lesson, 'good'))),
  );
  await expectFit(page, 'good');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(page.frames().filter((frame) => frame.url().startsWith('http'))).toHaveLength(2);
});

test('A page with the strictest policy needs to allow the site of the course, and nothing else', async ({
  page,
  host,
}) => {
  const { origin } = new URL(courseAddress);
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}`;
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  const body = `<title>Strict</title>${partTag(lesson)}${scriptTag}`;
  await page.goto(host.show(body, { 'Content-Security-Policy': policy }));
  await expectFit(page);
  expect(refused.filter((line) => !line.includes('favicon'))).toEqual([]);
});

test('A new page begins at the top of the frame, also when the link was far down', async ({
  page,
  host,
}) => {
  const far = '<p style="height: 900px">Above</p>';
  await page.goto(host.show(pageWith(far, partTag(lesson), scriptTag)));
  await expectFit(page);
  await insideOf(page).locator(`main a[href="${next}.html"]`).last().click();
  await expect
    .poll(async () => (await listAllHeard(page)).at(-1)?.detail)
    .toMatchObject({ location: `${next}.html` });
  await expect(insideOf(page).locator('h1')).toBeInViewport();
});
