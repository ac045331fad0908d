import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { words as all } from '../../support/content/course-content.ts';
import { courseAddress, pageWith, partTag, scriptTag } from '../../support/pages/embedding-page.ts';
import { insideOf } from '../../support/pages/embedding-page.ts';
import { listenTo } from '../../support/pages/listen-to.ts';
import { blockStorage } from '../../support/pages/kept-progress.ts';
import {
  findPlan,
  moveOf,
  openPlan,
  setUp,
  takeFile,
  words,
  writeLine,
} from '../../support/pages/plan-page.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import { inScormPortal } from '../../support/portals/scorm-portal.ts';
import { test } from '../../support/serve/serve-host.ts';

/** Initials that stand nowhere else. */
const secret = 'Q. X. Z.';
const secrets = /Q\. ?X\. ?Z|send the list/;

test.describe('Nothing that is written in the plan leaves the device', () => {
  test('on a page of its own', async ({ page, context }) => {
    const { sent } = await listenTo(context);
    await fillPlan(page);
    await page.goto('index.html');
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.filter((one) => secrets.test(decodeURIComponent(one)))).toEqual([]);
  });

  test('in a page around that hears every message', async ({ page, host, context }) => {
    const { sent } = await listenTo(context);
    await page.goto(host.show(pageWith(partTag('plan'), scriptTag)));
    const tool = await findPlan(insideOf(page));
    await writeLine(tool, secret);
    await expect(moveOf(tool, 1, 'open')).toContainText('Q.');
    await insideOf(page).locator('header a[href="progress.html"]').first().click();
    await expect(insideOf(page).getByRole('heading', { level: 1 })).toBeVisible();
    expect(sent.some((one) => one.startsWith('message'))).toBe(true);
    expect(sent.filter((one) => secrets.test(one))).toEqual([]);
  });

  test('in a portal, whatever it stores', async ({ context }) => {
    const { sent } = await listenTo(context);
    await inScormPortal('scorm2004', async (lms) => {
      const one = await openInPortal(context, lms);
      await one.visit('plan.html');
      const tool = one.course.locator('[data-plan] [data-ready]');
      await writeLine(tool, secret);
      await expect(tool.getByText(words.keptSession)).toBeVisible();
      await one.visit('two-words.html');
      await one.visit('plan.html');
      // The pages of the session hand the plan on.
      await expect(moveOf(tool, 1, 'open')).toContainText('Q.');
      await one.leave('exit');
      await one.expectEnd('frame');
      expect(JSON.stringify(lms.last())).not.toMatch(secrets);
      expect(lms.faults).toEqual([]);
    });
    expect(sent.some((one) => one.includes('/lms/commit'))).toBe(true);
    expect(sent.filter((one) => secrets.test(one))).toEqual([]);
  });
});

test.describe('Where nothing is kept', () => {
  test('a frame says so at the top, and offers the file before it is too late', async ({
    page,
    host,
  }) => {
    await blockStorage(page);
    const frame = `<iframe src="${courseAddress}plan.html" title="A part" width="100%" height="720"></iframe>`;
    await page.goto(host.show(frame));
    const tool = await findPlan(page.frameLocator('iframe'));
    const notice = tool.locator('[data-fleeting]');
    await expect(notice).toContainText(words.notKept);
    await writeLine(tool, secret);
    await expect(notice).toContainText(words.unsaved);
    const save = notice.getByRole('button', { name: words.saveFile });
    const { name, text } = await takeFile(page, save);
    expect(name).toBe(words.fileName);
    expect(text).toContain(secret);
    await expect(notice).toContainText(words.savedFile);
  });

  test('a page asks before a plan that is in no file is left behind, and not afterwards', async ({
    page,
  }) => {
    await blockStorage(page);
    const tool = await openPlan(page);
    await writeLine(tool, secret);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await takeFile(page, tool.locator('[data-fleeting]').getByRole('button'));
    await page.goto('index.html');
    expect(asked).toEqual([]);
    const again = await openPlan(page);
    await writeLine(again, secret);
    await page.getByRole('link', { name: all.site.home }).click();
    await expect(page).toHaveURL(/index\.html$|\/$/);
    expect(asked).toEqual(['beforeunload']);
  });
});

async function fillPlan(page: Page): Promise<void> {
  const tool = await openPlan(page);
  await setUp(tool);
  await writeLine(tool, secret);
  await takeFile(page, tool.getByRole('button', { name: words.calendar }));
}
