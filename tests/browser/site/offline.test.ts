import { expect } from '@playwright/test';
import { firstLesson, itemsOf, secondLesson } from '../../support/content/lesson-checks.ts';
import { answer, expectAnswered } from '../../support/pages/item-page.ts';
import { expectWhole, visitOnce } from '../../support/pages/kept-course.ts';
import { pages, scenarioPages } from '../../support/pages/pages.ts';
import { test } from '../../support/serve/serve-course.ts';
import { spellingHosts, spellLike } from '../../support/serve/spelling-hosts.ts';

const [item] = itemsOf(firstLesson);
const kinds = [
  'index.html',
  `${firstLesson}.html`,
  'comparison.html',
  scenarioPages[0]!,
  'analogy.html',
  'plan.html',
  'search.html',
  'final-check.html',
];
const played = process.env['DEEP'] ? pages.filter((name) => name !== '404.html') : kinds;

test('After one visit to the landing page every kind of page works without a network, and when it is back', async ({
  page,
  hostCourse,
}) => {
  const host = await hostCourse();
  await visitOnce(page, host.address);
  await host.goAway();
  for (const name of played) await expectWhole(page, host.address, name);
  await host.comeBack();
  for (const name of played) await expectWhole(page, host.address, name);
});

test('What is done without a network counts: the lesson answers, and the answer stays', async ({
  page,
  hostCourse,
}) => {
  const host = await hostCourse();
  await visitOnce(page, host.address);
  await host.goAway();
  await expectWhole(page, host.address, `${firstLesson}.html`);
  const asked = page.locator(`#${item!.id}`);
  await answer(asked, item!.key);
  await expectAnswered(asked, item!, item!.key);
  await host.comeBack();
  await expectWhole(page, host.address, `${firstLesson}.html`);
  await expectAnswered(asked, item!, item!.key);
});

test('The search finds and the final check asks without a network', async ({
  page,
  hostCourse,
}) => {
  const host = await hostCourse();
  await visitOnce(page, host.address);
  await host.goAway();
  await page.goto(`${host.address}search.html?q=trust`);
  await expect(page.locator('[data-results] li').first()).toBeVisible();
  await expectWhole(page, host.address, 'final-check.html');
  await page.locator('astro-island').getByRole('button').first().click();
  await expect(page.locator('[data-option]').first()).toBeVisible();
});

test('Without a network, an address that leads nowhere shows the page that says so', async ({
  page,
  hostCourse,
}) => {
  const host = await hostCourse();
  await visitOnce(page, host.address);
  await host.goAway();
  await page.goto(`${host.address}no-such-page.html`);
  await expect(page.locator('html')).toHaveAttribute('data-page', '404.html');
});

for (const spellingHost of spellingHosts) {
  test(`It works without a network on a host that ${spellingHost.name}`, async ({
    page,
    hostCourse,
  }) => {
    const prefix = '/a/course/';
    const host = await hostCourse({ prefix, also: spellLike(spellingHost, prefix) });
    await visitOnce(page, host.address);
    const { href } = new URL('.', page.url());
    await host.goAway();
    const spelt = spellingHost.spell(`${secondLesson}.html`, '') ?? `${secondLesson}.html`;
    for (const name of [`${secondLesson}.html`, spelt.replace(/^en\//, '')])
      await expectWhole(page, href, name);
    await page.locator('header a.brand').click();
    await expect(page.locator('html')).toHaveAttribute('data-page', 'index.html');
  });
}
