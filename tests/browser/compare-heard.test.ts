import { expect, test } from '@playwright/test';
import { comparison, lightOf, ratingOf, words } from '../support/comparison-page.ts';
import { hearNews, readThrough, startReader } from '../support/screen-reader.ts';

test('dump', async ({ page }) => {
  await page.goto('comparison.html');
  await startReader(page, 'table');
  console.log(JSON.stringify(await readThrough(page, 'table'), null, 1));
  await page.goto('about:blank');
  await page.goto('comparison.html#recall');
  await expect(lightOf(page, comparison.rows[0]!.id)).toBeVisible();
  await startReader(page, '[data-comparison]');
  await hearNews(page);
  await lightOf(page, comparison.rows[0]!.id).press('Enter');
  console.log(JSON.stringify(await hearNews(page), null, 1));
  await ratingOf(page, comparison.rows[0]!.id, words.knew).press('Enter');
  console.log(JSON.stringify(await hearNews(page), null, 1));
  console.log(JSON.stringify(await readThrough(page, 'table'), null, 1));
});
