import { expect } from '@playwright/test';
import type { Frame, Page } from '@playwright/test';
import { messageName } from '#portal/protocol/messages.ts';
import { progressKey } from '#progress/device/device-storage.ts';
import { firstLesson, itemsOf } from '../../support/content/lesson-checks.ts';
import {
  answer,
  courseAddress,
  expectFit,
  insideOf,
  listFaults,
  pageWith,
  partTag,
  scriptTag,
} from '../../support/pages/embedding-page.ts';
import { test } from '../../support/serve/serve-host.ts';

const count = 10_000;
const [item] = itemsOf(firstLesson);
const lessons = { [firstLesson]: 5 };
const state = { v: 1, lessons, items: {}, scenarios: {} };
const sealed = { ns: messageName, v: 1, seq: 1e6 };
/** What a host could say, what the course could say, and what nobody says. */
const kinds: readonly object[] = [
  { ...sealed, type: 'welcome', mode: 'normal', keeps: 'portal', saved: [state], left: state },
  { ...sealed, type: 'saved', ok: true },
  { ...sealed, type: 'saved', ok: false, ended: true },
  { ...sealed, type: 'host?' },
  { ...sealed, type: 'size', height: 900 },
  { ...sealed, type: 'progress', state },
  { nested: Array.from({ length: 200 }, (_, n) => ({ n })) },
];

for (const way of ['from the page around', 'from the course’s own frame'])
  test(`A flood of 10,000 messages ${way} leaves the page usable: an answer works and is kept`, async ({
    page,
    host,
  }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(host.show(pageWith(partTag(firstLesson), scriptTag)));
    await expectFit(page);
    const course = page.frames().find((one) => one.url().startsWith(courseAddress))!;
    // Nobody waits for the end of the flood: the answer is given in the middle of it.
    await (way === 'from the page around' ? floodDown(page) : floodUp(course));
    await answer(insideOf(page), item!.id, item!.key);
    await expect
      .poll(() => course.evaluate((key) => localStorage.getItem(key) ?? '', progressKey))
      .toContain(item!.id);
    await expectFit(page);
    expect(faults).toEqual([]);
    expect(await listFaults(page)).toEqual([]);
  });

function floodDown(page: Page): Promise<void> {
  return page.evaluate(
    ([all, most]) => {
      const frame = document.querySelector('#it')?.shadowRoot?.querySelector('iframe');
      for (let n = 0; n < most; n += 1) frame?.contentWindow?.postMessage(all[n % all.length], '*');
    },
    [kinds, count] as const,
  );
}

function floodUp(course: Frame): Promise<void> {
  return course.evaluate(
    ([all, most]) => {
      for (let n = 0; n < most; n += 1) parent.postMessage(all[n % all.length], '*');
    },
    [kinds, count] as const,
  );
}
