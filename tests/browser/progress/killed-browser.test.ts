import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { seededRandom } from '#ui/seeded-random.ts';
import { firstLesson } from '../../support/content/lesson-checks.ts';
import { openKillableBrowser } from '../../support/pages/killable-browser.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';
import { sites } from '../../support/serve/sites.ts';

const runs = process.env['DEEP'] ? 200 : 6;
const seed = 17;
const key = 'roots-and-reach:progress';

test(`No answer that is said to be kept is lost when the browser is killed (${runs} times, seed ${seed})`, async () => {
  const { project } = test.info();
  test.setTimeout(runs * 20_000);
  const random = seededRandom(seed);
  const { launchOptions = {} } = project.use;
  const [counted, lost] = [{ kept: 0 }, [] as string[]];
  for (let run = 0; run < runs; run += 1) {
    const profile = mkdtempSync(join(tmpdir(), 'killed-'));
    try {
      const first = await openKillableBrowser(profile, launchOptions);
      let kept = emptyProgress;
      await watchWrites(first.page, (text) => {
        kept = mergeProgress(kept, readProgress(JSON.parse(text)).progress);
      });
      await first.page.goto(`${sites.root.address}${firstLesson}.html`);
      await waitForIslands(first.page);
      await pressAnything(first.page, Math.floor(random() * 2 ** 31));
      // The moment is the point of this test: nothing tells when a device loses its power.
      await new Promise((done) => setTimeout(done, random() * 1500));
      await first.kill();

      const second = await openKillableBrowser(profile, launchOptions);
      const { page } = second;
      await page.goto(`${sites.root.address}progress.html`);
      const wanted = listAnswers(kept);
      counted.kept += wanted.length;
      const missing = async (): Promise<string[]> => {
        const text = await page.evaluate((name) => localStorage.getItem(name), key);
        const found = new Set(listAnswers(readProgress(JSON.parse(text ?? 'null')).progress));
        return wanted.filter((one) => !found.has(one));
      };
      await expect
        .poll(missing, { timeout: 5000 })
        .toEqual([])
        .catch(async () => {
          lost.push(`run ${run}: ${(await missing()).join(' ')}`);
        });
      await second.kill();
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  console.log(
    `${runs} kills: ${counted.kept} answers were said to be kept, ${lost.length} runs lost some.`,
  );
  expect(lost).toEqual([]);
  expect(counted.kept).toBeGreaterThan(runs);
});

/** Tells of every text of the progress of which the database says that it is on the disk. */
async function watchWrites(page: Page, onKept: (text: string) => void): Promise<void> {
  await page.exposeFunction('onKept', onKept);
  await page.addInitScript((name) => {
    const written = new WeakMap<IDBTransaction, string>();
    // Called on the store that it is asked for, below.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value: unknown, at?: IDBValidKey) {
      if (at === name && this.transaction.durability === 'strict') {
        written.set(this.transaction, String(value));
        this.transaction.addEventListener('complete', () => {
          const text = written.get(this.transaction);
          const tell = (window as unknown as { onKept: (text: string) => void }).onKept;
          if (text !== undefined) tell(text);
        });
      }
      return put.call(this, value, at);
    };
  }, key);
}

/** Presses options and buttons of the check at random, much faster than a learner. */
async function pressAnything(page: Page, from: number): Promise<void> {
  await page.evaluate((start) => {
    let state = start;
    setInterval(() => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      const all = document.querySelectorAll<HTMLElement>('.check :is(button, summary)');
      all[state % all.length]?.click();
    }, 15);
  }, from);
}

function listAnswers({ items }: Progress): string[] {
  return Object.entries(items).flatMap(([id, { chosen }]) =>
    chosen.map(({ option, at }) => `${id}.${option}.${at}`),
  );
}
