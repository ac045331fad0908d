import { expect } from '@playwright/test';
import { words as all } from '../../support/content/course-content.ts';
import { beginWithWords } from '../../support/pages/begin-with-words.ts';
import {
  courseAddress,
  insideOf,
  pageWith,
  partTag,
  scriptTag,
} from '../../support/pages/embedding-page.ts';
import { openJournal, places, textIn, words } from '../../support/pages/journal-page.ts';
import { blockStorage } from '../../support/pages/kept-progress.ts';
import { listenTo } from '../../support/pages/listen-to.ts';
import { expectNothingWider } from '../../support/pages/nothing-wider.ts';
import { plan, takeFile } from '../../support/pages/plan-page.ts';
import { readPdf } from '../../support/pages/read-pdf.ts';
import { startTranscript } from '../../support/pages/transcript.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import { inScormPortal } from '../../support/portals/scorm-portal.ts';
import { test } from '../../support/serve/serve-host.ts';

const [first] = places;
const secret = 'Zanzibar-pelican';

test('The journal has what was written everywhere, to read, on paper and as a text', async ({
  page,
}) => {
  await openJournal(page);
  const main = page.getByRole('main');
  expect(places.length).toBeGreaterThan(8);
  for (const { id, ask } of places) {
    await expect(main.locator(`[data-own="${id}"] [data-text]`)).toHaveText(textIn(id));
    await expect(main.getByText(ask, { exact: true }).first()).toBeVisible();
  }
  await expect(
    main.getByText('If it is Monday, 9:00, then I greet the new colleague.'),
  ).toBeVisible();
  for (const { theme } of plan.weeks) await expect(main.getByText(theme)).toBeVisible();
  await expect(main.getByText(words.kept)).toBeVisible();
  await expect(main.getByText(words.empty)).toBeHidden();
  const { name, text } = await takeFile(page, main.getByRole('button', { name: words.save }));
  expect(name).toBe(words.fileName);
  for (const { id, ask } of places) expect(text).toContain(`${ask}\n${textIn(id)}`);
  // Initials stay on one line.
  expect(text).toContain('then I send the list to M.\u00a0B.');
  const printed = readPdf(await page.pdf({ tagged: false }));
  for (const { id } of places) expect(printed).toContain(textIn(id).replace(/\s/g, ''));
  expect(printed).not.toContain(words.save.replace(/\s/g, ''));
  await expectNothingWider(page);
});

test('Somebody who wrote nothing finds every place to write in, by keyboard', async ({ page }) => {
  await page.goto('journal.html');
  await expect(page.getByText(words.empty)).toBeVisible();
  await expect(page.getByRole('button', { name: words.save })).toBeHidden();
  const links = page.getByRole('main').locator('[data-entry] a');
  await expect(links.filter({ visible: true })).toHaveCount(places.length + 2);
  await links.first().press('Enter');
  await expect(page).toHaveURL(/\.html#(?:try-|again)/);
  await expect(page.locator(':target')).toHaveCount(1);
});

test('What is written in another tab comes in, and what was written in one place stands alone', async ({
  page,
  context,
}) => {
  await beginWithWords(page, { [first!.id]: secret });
  await page.goto('journal.html');
  await expect(page.locator('[data-entry]').filter({ visible: true })).toHaveCount(1);
  const tab = await context.newPage();
  await tab.goto('plan.html');
  await tab
    .locator('[data-plan] [data-ready]')
    .getByLabel(all.ownPlan.ifPart, { exact: true })
    .fill('it rains');
  await tab
    .locator('[data-plan] [data-ready]')
    .getByLabel(all.ownPlan.thenPart, { exact: true })
    .fill('call');
  await expect(page.locator('[data-plan-lines]')).toContainText('If it rains, then I call');
});

test('Where nothing is kept, the journal says why it is empty', async ({ page }) => {
  await blockStorage(page);
  await page.goto('journal.html');
  await expect(page.getByText(words.notKept)).toBeVisible();
  await expect(page.getByText(words.kept)).toBeHidden();
});

test('A frame that allows neither printing nor files gets the journal as text', async ({
  page,
  host,
}) => {
  await beginWithWords(page, { [first!.id]: secret });
  const frame = `<iframe title="Course" width="900" height="900" src="${courseAddress}journal.html" sandbox="allow-scripts allow-same-origin"></iframe>`;
  await page.goto(host.show(pageWith(frame)));
  const inside = page.frameLocator('iframe');
  await inside.getByRole('button', { name: words.print }).click();
  await expect(inside.locator('.blocked')).toContainText(words.noPrinting);
  await expect(inside.locator('.blocked textarea')).toHaveValue(new RegExp(secret));
  await inside.getByRole('button', { name: words.save }).click();
  await expect(inside.locator('.blocked').last()).toContainText(words.noFile);
});

test.describe('Nothing of the journal leaves the device', () => {
  test('to a page around that hears every message', async ({ page, host, context }) => {
    const { sent } = await listenTo(context);
    await beginWithWords(page, { [first!.id]: secret, 'plan/hope': secret });
    await page.goto(host.show(pageWith(partTag('two-words'), scriptTag)));
    await insideOf(page).locator('header').getByText(all.site.contents, { exact: true }).click();
    await insideOf(page).getByRole('link', { name: words.title }).click();
    await expect(insideOf(page).getByText(secret).first()).toBeVisible();
    expect(sent.some((one) => one.startsWith('message'))).toBe(true);
    expect(sent.filter((one) => decodeURIComponent(one).includes(secret))).toEqual([]);
  });

  test('to a portal, whose session shows it and says that it will forget it', async ({
    context,
  }) => {
    const { sent } = await listenTo(context);
    await inScormPortal('scorm2004', async (lms) => {
      const one = await openInPortal(context, lms);
      await one.visit('plan.html');
      const tool = one.course.locator('[data-plan] [data-ready]');
      await tool.getByLabel(all.ownPlan.ifPart, { exact: true }).fill(secret);
      await tool.getByLabel(all.ownPlan.thenPart, { exact: true }).fill('call');
      await one.visit('journal.html');
      await expect(one.course.getByText(words.keptSession)).toBeVisible();
      await expect(one.course.locator('[data-plan-lines]')).toContainText(secret);
      await one.leave('exit');
      await one.expectEnd('frame');
      expect(JSON.stringify(lms.stored)).not.toContain(secret);
      expect(lms.faults).toEqual([]);
    });
    expect(sent.some((one) => one.includes('/lms/commit'))).toBe(true);
    expect(sent.filter((one) => one.includes(secret))).toEqual([]);
  });
});

test('The journal, as it is heard', async ({ page }) => {
  await beginWithWords(page, {
    [first!.id]: 'One opens, the other keeps.',
    'plan/hope': 'I heard more',
  });
  await page.goto('journal.html');
  await expect(page.locator('[data-state]')).toHaveAttribute('data-state', 'written');
  const told = await startTranscript(page);
  await told.read('main');
  await told.after('Tab', () => page.getByRole('button', { name: words.print }).focus());
  await told.after('Tab', () => page.keyboard.press('Tab'));
  expect(told.text()).toMatchSnapshot('journal.txt');
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the journal asks everything again, with lines for a pen', async ({ page }) => {
    await page.goto('journal.html');
    await expect(page.locator('main noscript p')).toHaveText(words.noScript);
    for (const { ask } of places)
      await expect(page.getByText(ask, { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.locator('.text').first()).toBeVisible();
  });
});
