import { expect, test } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { firstLesson, itemsOf } from '../../support/content/lesson-checks.ts';
import { answer, openCheck } from '../../support/pages/item-page.ts';
import { readKept } from '../../support/pages/kept-progress.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

const [item] = itemsOf(firstLesson);
const ids = Array.from(
  { length: 90_000 },
  (_, n) => `"X${n}":{"chosen":[{"option":"A","at":${n}}]}`,
);

const hostile = {
  'is nested 4,000 deep': `"later":${'['.repeat(4000)}${']'.repeat(4000)}`,
  'has five megabytes of foreign ids': `"items":{${ids.join()}}`,
  'counts as far as anybody can': `"items":{"${item!.id}":{"chosen":[{"option":"A","at":9007199254740991}]}}`,
};

for (const [name, part] of Object.entries(hostile))
  test(`A progress file that ${name} is refused at once, and the next answer is kept`, async ({
    page,
  }) => {
    const faults = watchPage(page, sites.root.address);
    await page.goto('progress.html');
    const text = `{"course":"roots-and-reach","v":1,"progress":{"v":1,"lessons":{},"scenarios":{},${part}}}`;
    await page.locator('input[type=file]').setInputFiles({
      name: 'progress.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(page.locator('[data-said=file]')).toHaveText(words.progress.tooMuch);
    await openCheck(page, firstLesson);
    await answer(page.locator(`#${item!.id}`), item!.key);
    await expect.poll(async () => (await readKept(page)).items[item!.id]?.chosen).toHaveLength(1);
    await page.reload();
    await expect(page.locator(`#${item!.id} [data-chosen]`)).toHaveCount(1);
    expect(faults).toEqual([]);
  });
