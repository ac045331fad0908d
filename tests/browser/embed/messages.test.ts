import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { messageName } from '#portal/protocol/messages.ts';
import { progressKey } from '#progress/device/device-storage.ts';
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
import { test } from '../../support/serve/serve-host.ts';
import { sites } from '../../support/serve/sites.ts';

const types = [
  'hello',
  'progress',
  'answered',
  'size',
  'exit',
  'welcome',
  'saved',
  'host?',
  'else',
];
const fields = ['type', 'seq', 'page', 'state', 'location', 'report', 'answer', 'height'];
const hostFields = [
  'type',
  'seq',
  'mode',
  'keeps',
  'saved',
  'sizes',
  'ends',
  'ok',
  'here',
  'ended',
];
const sealed = { ns: fc.constant(messageName), v: fc.constant(1) };
const value = fc.jsonValue({ maxDepth: 2 });

/** Messages that look like ours and are not, and anything else that a window may be sent. */
function listHostileMessages(names: readonly string[], count: number): unknown[] {
  const any = Object.fromEntries(names.map((name) => [name, value]));
  const almost = fc.record(
    { ...sealed, ...any, type: fc.constantFrom(...types), seq: fc.oneof(fc.nat(), value) },
    { requiredKeys: ['ns', 'v', 'type'] },
  );
  return fc.sample(fc.oneof({ weight: 4, arbitrary: almost }, value), { numRuns: count, seed: 6 });
}

const lessons = { [firstLesson]: 5, [secondLesson]: 6 };
const state = { v: 1, lessons, items: {}, scenarios: {} };
const welcome = { type: 'welcome', mode: 'normal', keeps: 'portal', sizes: true, ends: true };
/** What a host of our own would say. */
const forged = [
  { ...welcome, saved: [state], left: state },
  { ...welcome, mode: 'review', saved: [] },
  { type: 'saved', ok: true },
  { type: 'saved', ok: false, ended: true },
].map((message) => ({ ns: messageName, v: 1, seq: 1e6, ...message }));

const size = { ns: messageName, v: 1, type: 'size', seq: 1 };
const endless = [0, -5, 1e9, 2 ** 60, 0.5, Number.MAX_VALUE, '900', null, '100px;position:fixed'];

test('Malformed messages from the course’s own frame change nothing and break nothing', async ({
  page,
  host,
}) => {
  await page.goto(host.show(pageWith(partTag(firstLesson), scriptTag)));
  await expectFit(page);
  const before = await listAllHeard(page);
  await post(page, 'up', listHostileMessages(fields, 400));
  await post(
    page,
    'up',
    endless.map((height) => ({ ...size, height })),
  );
  const box = await page.locator('#it').boundingBox();
  expect(box!.height).toBeLessThanOrEqual(40_000);
  expect(await listFaults(page)).toEqual([]);
  // `hello` and `exit` say so little that any text can be one. Nothing else may pass.
  const after = (await listAllHeard(page)).slice(before.length);
  expect(after.filter(({ name }) => name === 'answered' || name === 'completed')).toEqual([]);
  await expectStillWorking(page);
});

test('Messages from another frame, another site or the page itself are not heard', async ({
  page,
  host,
}) => {
  const stranger = host.show('<title>Stranger</title>');
  const other = `<iframe id="stranger" src="${stranger}"></iframe>`;
  await page.goto(host.show(pageWith(partTag(firstLesson), other, scriptTag)));
  await expectFit(page);
  const height = (await page.locator('#it').boundingBox())!.height;
  const before = (await listAllHeard(page)).length;
  const hostile = [{ ...size, height: 321 }, answeredBy('Q1')];
  const frame = page.frames().find((one) => one.url() === stranger);
  await frame!.evaluate((all) => {
    for (const one of all) parent.postMessage(one, '*');
  }, hostile);
  await page.evaluate((all) => {
    for (const one of all) window.postMessage(one, '*');
  }, hostile);
  // The frame itself, when it was led to another site.
  const inner = page.frames().find((one) => one.url().startsWith(courseAddress));
  await inner!.goto(`${sites.portal.address}about.html`);
  await inner!.evaluate((all) => {
    for (const one of all) parent.postMessage(one, '*');
  }, hostile);
  await settle(page);
  expect((await page.locator('#it').boundingBox())!.height).toBe(height);
  expect((await listAllHeard(page)).length).toBe(before);
  expect(await listFaults(page)).toEqual([]);
});

test('Hostile messages from the page around change nothing in the course', async ({
  page,
  host,
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(host.show(pageWith(partTag(firstLesson), scriptTag)));
  await expectFit(page);
  await answer(insideOf(page), itemsOf(firstLesson)[0]!.id, 'A');
  // Some of these are whole: a page that is not allowed by its name is not believed all the same.
  await post(page, 'down', [...listHostileMessages(hostFields, 400), ...forged]);
  const inside = insideOf(page);
  await expect(inside.locator(`#${itemsOf(firstLesson)[0]!.id} [data-chosen]`)).toHaveCount(1);
  await expect(inside.locator('[data-leave]')).toBeHidden();
  await expect(inside.locator('[data-notice]')).toBeHidden();
  await expect(inside.locator('[data-vine] [data-done]')).toHaveCount(0);
  // Same site, so this is the storage of the course itself.
  const kept = await page.frames()[1]!.evaluate((key) => localStorage.getItem(key), progressKey);
  expect(kept).toContain(itemsOf(firstLesson)[0]!.id);
  expect(kept).not.toContain(secondLesson);
  expect(faults).toEqual([]);
  await expectStillWorking(page);
});

function answeredBy(item: string) {
  const given = { item, option: 'A', at: 1, best: true, key: 'A', objective: 'O1' };
  return { ns: messageName, v: 1, type: 'answered', seq: 9, answer: given };
}

async function post(page: Page, way: 'up' | 'down', messages: readonly unknown[]): Promise<void> {
  const inner = page.frames().find((one) => one.url().startsWith(courseAddress));
  if (way === 'up') {
    await inner!.evaluate((all) => {
      for (const one of all) parent.postMessage(one, '*');
    }, messages as unknown[]);
  } else {
    await page.evaluate((all) => {
      const frame = document.querySelector('#it')?.shadowRoot?.querySelector('iframe');
      for (const one of all) frame?.contentWindow?.postMessage(one, '*');
    }, messages as unknown[]);
  }
  await settle(page);
}

/** Messages come in order: when this one has come, all before it have been judged. */
async function settle(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate(
      () =>
        new Promise<void>((done) => {
          addEventListener('message', function hear({ data }) {
            if (data !== 'settle') return;
            removeEventListener('message', hear);
            done();
          });
          window.postMessage('settle', '*');
        }),
    );
  }
}

async function expectStillWorking(page: Page): Promise<void> {
  const { id, key } = itemsOf(firstLesson)[1]!;
  const before = (await listHeard(page)).filter(({ name }) => name === 'answered').length;
  await answer(insideOf(page), id, key);
  await expect
    .poll(async () => (await listHeard(page)).filter(({ name }) => name === 'answered').length)
    .toBe(before + 1);
  expect(await listFaults(page)).toEqual([]);
}
