import { expect, test } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import {
  moveOf,
  openPlan,
  plan,
  readOwn,
  words,
  writeLine,
} from '../../support/pages/plan-page.ts';

test('The list asks for initials and for a reason to write, and says what does not belong there', async ({
  page,
}) => {
  const tool = await openPlan(page);
  const { hints, columns, people } = plan.reconnect;
  await tool.getByText(fill(words.openPerson, { n: 1, who: people[0]!.who })).click();
  const initials = tool.getByLabel(columns.initials, { exact: true }).first();
  await initials.fill('Mina Berger');
  await expect(initials).toHaveAccessibleDescription(hints.fullName);
  await initials.fill('M. B.');
  await expect(tool.getByText(hints.fullName)).toHaveCount(0);
  await expect(tool.getByText(hints.noConsent)).toBeVisible();
  await tool.getByLabel(hints.consent).first().check();
  await expect(tool.getByText(hints.noConsent)).toHaveCount(0);
});

test('A line from a lesson and the line from the analogy arrive, and go into the plan', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const text = 'If it is Monday, then I phone one old client.';
    const texts = { 'if-then-line': { text, at: 1 } };
    const old = localStorage.getItem('roots-and-reach:own-words');
    if (old === null)
      localStorage.setItem('roots-and-reach:own-words', JSON.stringify({ v: 1, texts }));
    localStorage.setItem(
      'roots-and-reach:if-then',
      JSON.stringify({ when: 'it is Friday', what: 'call R. S.' }),
    );
  });
  const tool = await openPlan(page);
  await expect(tool.getByText('phone one old client')).toBeVisible();
  for (const button of await tool.getByRole('button', { name: words.useLine }).all())
    await button.click();
  await expect(moveOf(tool, 1, 'open')).toContainText('then I phone one old client.');
  await expect(moveOf(tool, 1, 'deepen')).toContainText('then I call R. S.');
});

test('On day 28 the moves that were done are counted', async ({ page }) => {
  const tool = await openPlan(page);
  await writeLine(tool, 'M. B.');
  await tool.getByLabel(words.done).check();
  await tool.getByRole('heading', { name: plan.after.title }).click();
  await expect(tool.getByText(fill(words.movesDone, { n: 1, all: 1 }))).toBeVisible();
  const [, easier] = plan.after.questions;
  await tool.getByLabel(easier!.text).fill('The first line');
  expect(await readOwn(page)).toContain('The first line');
});
