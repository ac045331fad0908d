import { expect, test } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { activityOf } from '../../support/content/real-activities.ts';
import { getReady } from '../../support/pages/activity-page.ts';
import { findPlan, lineOf, moveOf, plan, words, writeLine } from '../../support/pages/plan-page.ts';

test('The beginning of the plan in its lesson, and the whole plan on its page, are one', async ({
  page,
}) => {
  await page.goto('make-it-yours.html');
  await page.locator('[data-plan]').scrollIntoViewIfNeeded();
  const short = await findPlan(page);
  await short.getByRole('radio', { name: new RegExp(`^${plan.aim.choices[1]!.title}`) }).check();
  await short.getByRole('radio', { name: plan.aim.time[0]!.text }).check();
  await writeLine(short, 'M. B.');
  await expect(moveOf(short, 2, 'open')).toHaveCount(0);
  await page.getByRole('link', { name: words.page }).click();
  const whole = await findPlan(page);
  await expect(moveOf(whole, 1, 'open')).toContainText('then I send the list to M. B.');
  await expect(whole.locator('summary').first()).toContainText(plan.aim.choices[1]!.title);
  await moveOf(whole, 1, 'deepen').click();
  await lineOf(whole).cue.fill('it is Friday');
  await page.goBack();
  await page.locator('[data-plan]').scrollIntoViewIfNeeded();
  await expect(moveOf(await findPlan(page), 1, 'deepen')).toContainText('it is Friday');
});

test('Five answers in the lesson about doors become a line of the plan, and stand on its page, too', async ({
  page,
}) => {
  await page.goto('doors-and-gardens.html');
  await page.locator('[data-plan]').scrollIntoViewIfNeeded();
  const asked = await findPlan(page);
  const chosen = ['reliance', 'stay', 'quiet', 'kept', 'willing'];
  const texts = plan.decide.questions.map(({ options }) =>
    options.find(({ id }) => chosen.includes(id))!,
  );
  for (const { text } of texts) await asked.getByRole('radio', { name: text, exact: true }).check();
  await expect(asked.getByText(plan.decide.results.deepen)).toBeVisible();
  for (const { reason } of texts.slice(0, 2)) await expect(asked.getByText(reason)).toBeVisible();
  await asked.getByRole('button', { name: words.useAdvice }).click();
  await asked.getByRole('link', { name: words.page }).click();
  const whole = await findPlan(page);
  await expect(moveOf(whole, 1, 'deepen')).toContainText(plan.weeks[0]!.examples.deepen[0]!.cue);
  await expect(whole.getByText(plan.decide.results.deepen)).toBeVisible();
});

test('A message from a lesson and the line from the garden arrive in the plan', async ({
  page,
}) => {
  const compose = activityOf('compose', 'if-then-line');
  await page.goto(compose.page);
  const board = await getReady(page, compose.id);
  await board.getByRole('textbox').fill('If it is Monday, then I phone A. K.');
  // The line of the garden lies at a place of its own.
  await page.evaluate(() => {
    localStorage.setItem('roots-and-reach:if-then', '{"when":"the bell rings","what":"thank"}');
  });
  await page.goto('plan.html');
  const tool = await findPlan(page);
  const found = tool.getByRole('listitem').filter({ hasText: 'phone A. K.' });
  await expect(found).toContainText(fill(words.fromActivity, { title: compose.title }));
  await found.getByRole('button', { name: words.useLine }).click();
  await expect(moveOf(tool, 1, 'open')).toContainText('If it is Monday, then I phone A. K.');
  const garden = tool.getByRole('listitem').filter({ hasText: words.fromAnalogy });
  await garden.getByRole('button', { name: words.useLine }).click();
  await expect(moveOf(tool, 1, 'deepen')).toContainText('the bell rings');
});
