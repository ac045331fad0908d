import { expect, test } from '@playwright/test';
import { beginWithPlan } from '../../support/pages/full-plan.ts';
import { openPlan, plan, words } from '../../support/pages/plan-page.ts';
import { readPdf } from '../../support/pages/read-pdf.ts';

const squeeze = (text: string) => text.replace(/\s/g, '');

for (const format of ['A4', 'Letter'])
  test(`A full plan prints on one page of ${format}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await beginWithPlan(page);
    const tool = await openPlan(page);
    await tool.getByRole('button', { name: words.print }).click();
    await expect(page.locator('html')).toHaveAttribute('data-print', 'plan');
    const pdf = await page.pdf({ format, tagged: false });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    const text = readPdf(pdf);
    expect(text).toContain(squeeze(plan.title));
    for (const { theme } of plan.weeks) expect(text).toContain(squeeze(theme));
    expect(text).toContain(squeeze('then I send the list to M. B.'));
    expect(text).not.toContain(squeeze(words.calendar));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('html')).not.toHaveAttribute('data-print');
    await expect(tool).toBeVisible();
  });

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the plan is complete on paper: every choice, every week, and lines to write on', async ({
    page,
  }) => {
    await page.goto('plan.html');
    const main = page.locator('[data-paper]');
    for (const { theme } of plan.weeks)
      await expect(main.getByRole('heading', { name: theme })).toBeVisible();
    for (const { text } of plan.obstacles.plans) await expect(main.getByText(text)).toBeVisible();
    for (const { ask } of plan.decide.questions) await expect(main.getByText(ask)).toBeVisible();
    for (const column of Object.values(plan.reconnect.columns))
      await expect(main.getByText(column, { exact: true })).toHaveCount(5);
    await expect(main.getByRole('button')).toHaveCount(0);
    await expect(main.locator('input')).toHaveCount(0);
    expect(await main.locator('.blank').count()).toBeGreaterThan(60);
  });
});
