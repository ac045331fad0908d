import { expect, test } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { beginWithPlan } from '../../support/pages/full-plan.ts';
import { readFocusFaults, watchFocus } from '../../support/pages/judge-focus.ts';
import { lineOf, moveOf, openPlan, plan, words } from '../../support/pages/plan-page.ts';
import { readThrough, startReader } from '../../support/pages/screen-reader.ts';

test('An empty plan, as a screen reader tells it', async ({ page }) => {
  await openPlan(page);
  await startReader(page, 'main');
  const empty = await readThrough(page, '[data-ready]');
  expect(`${empty.join('\n')}\n`).toMatchSnapshot('plan-empty.txt');
});

test('A full plan, as a screen reader tells it', async ({ page }) => {
  await beginWithPlan(page);
  await openPlan(page);
  await startReader(page, 'main');
  const full = await readThrough(page, '[data-ready]');
  expect(`${full.join('\n')}\n`).toMatchSnapshot('plan-full.txt');
});

test('With the keyboard alone, an example becomes a line of the fourth week', async ({ page }) => {
  await watchFocus(page);
  const tool = await openPlan(page);
  await moveOf(tool, 4, 'deepen').focus();
  await page.keyboard.press('Enter');
  await expect(tool.locator(':focus')).toHaveText(fill(words.editDeepen, { n: 4 }));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const { cue, action } = lineOf(tool);
  await expect(cue).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(action).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' today');
  const [example] = plan.weeks[3]!.examples.deepen;
  await expect(moveOf(tool, 4, 'deepen')).toContainText('today');
  await expect(moveOf(tool, 4, 'deepen')).toContainText(example!.cue);
  await expect(tool.getByText(words.aloud)).toBeVisible();
  expect(await readFocusFaults(page)).toEqual([]);
});
