import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstLesson, itemsOf, secondLesson } from '../../support/content/lesson-checks.ts';
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
import { dist } from '../../support/pages/pages.ts';
import { test } from '../../support/serve/serve-host.ts';
import { serveSite } from '../../support/serve/serve-site.ts';
import { sites } from '../../support/serve/sites.ts';

const [first, second] = itemsOf(firstLesson);
const otherAddress = sites.portal.address;

test.describe('Two courses on one page', () => {
  test('do not mix when they come from two sites, also where both show the same lesson', async ({
    page,
    host,
  }) => {
    const tags = [partTag(firstLesson, 'one'), partTag(firstLesson, 'two', otherAddress)];
    await page.goto(host.show(pageWith(besides(...tags), scriptTag)));
    await expectFit(page, 'one');
    await expectFit(page, 'two');
    await answer(insideOf(page, 'one'), first!.id, first!.key);
    await answer(insideOf(page, 'two'), second!.id, second!.key);
    await insideOf(page, 'one').locator('[data-finish]').click();
    await expect.poll(() => listTold(page)).toContain('one: completed');
    expect((await listTold(page)).sort()).toEqual([
      `one: answered ${first!.id}`,
      'one: completed',
      `two: answered ${second!.id}`,
    ]);
    const heard = await listAllHeard(page);
    const finished = (id: string) =>
      heard.flatMap((one) =>
        one.name === 'progress' && one.from === id ? [one.detail.finished] : [],
      );
    expect(finished('one').at(-1)).toEqual([firstLesson]);
    expect(finished('two').at(-1)).toEqual([]);
    expect(await listFaults(page)).toEqual([]);
  });

  test('tell each its own answers when they lie in two folders of one site', async ({
    page,
    host,
  }) => {
    const root = mkdtempSync(join(tmpdir(), 'two-courses-'));
    for (const name of ['one', 'two']) symlinkSync(dist, join(root, name), 'junction');
    const site = await serveSite({ root });
    try {
      const [one, two] = [`${site.address}one/`, `${site.address}two/`];
      const tags = [partTag(firstLesson, 'one', one), partTag(secondLesson, 'two', two)];
      await page.goto(host.show(pageWith(besides(...tags), scriptTag)));
      await expectFit(page, 'one');
      await expectFit(page, 'two');
      const [other] = itemsOf(secondLesson);
      await answer(insideOf(page, 'one'), first!.id, first!.key);
      await answer(insideOf(page, 'two'), other!.id, other!.key);
      await insideOf(page, 'two').locator('[data-finish]').click();
      await expect.poll(() => listTold(page)).toContain('two: completed');
      expect((await listTold(page)).sort()).toEqual([
        `one: answered ${first!.id}`,
        `two: answered ${other!.id}`,
        'two: completed',
      ]);
      expect(await listFaults(page)).toEqual([]);
    } finally {
      await site.close();
      rmSync(root, { recursive: true });
    }
  });

  test('do not mix in bare frames, and the page around hears of no answer', async ({
    page,
    host,
  }) => {
    const listen = `<script>window.types = []; addEventListener('message', ({ data }) => types.push(data.type));</script>`;
    const frame = (id: string, address: string) =>
      `<iframe id="${id}" src="${address}${firstLesson}.html" title="A part" width="100%" height="720"></iframe>`;
    const frames = [frame('one', courseAddress), frame('two', otherAddress)];
    await page.goto(host.show(pageWith(listen, besides(...frames))));
    const [one, two] = [page.frameLocator('#one'), page.frameLocator('#two')];
    await answer(one, first!.id, first!.key);
    await answer(two, second!.id, second!.key);
    await expect(one.locator('.check [data-chosen]')).toHaveCount(1);
    await expect(two.locator(`#${second!.id} [data-chosen]`)).toHaveCount(1);
    await expect(one.locator(`#${second!.id} [data-chosen]`)).toHaveCount(0);
    await expect(two.locator(`#${first!.id} [data-chosen]`)).toHaveCount(0);
    const types = await page.evaluate(() => (window as unknown as { types: string[] }).types);
    expect(new Set(types)).toEqual(new Set(['hello']));
    expect(await listHeard(page)).toEqual([]);
  });
});

/** One beside the other: below the screen, a frame of another site stands still. */
function besides(...two: readonly string[]): string {
  return `<div style="display: grid; grid-template-columns: 1fr 1fr">${two.join('')}</div>`;
}

/** Which element told what, apart from how far the learner is. */
async function listTold(page: Page): Promise<string[]> {
  return (await listHeard(page)).flatMap((heard) => {
    if (heard.name === 'ready') return [];
    const item = heard.name === 'answered' ? ` ${heard.detail.item}` : '';
    return [`${heard.from}: ${heard.name}${item}`];
  });
}
