import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { fill } from '#ui/fill.ts';
import { announcerOf } from '../../support/pages/analogy-page.ts';
import {
  findPlan,
  lineOf,
  moveOf,
  openPlan,
  plan,
  readOwn,
  setUp,
  takeFile,
  words,
  writeLine,
} from '../../support/pages/plan-page.ts';

test('What is written stands on the page, and is there again after a reload', async ({ page }) => {
  const tool = await openPlan(page);
  await setUp(tool);
  await writeLine(tool, 'M. B.');
  await expect(moveOf(tool, 1, 'open')).toContainText('then I send the list to M. B.');
  await expect(tool.getByText('Mar 11', { exact: true })).toBeVisible();
  await page.reload();
  const again = await findPlan(page);
  await expect(moveOf(again, 1, 'open')).toContainText('then I send the list to M. B.');
  await expect(again.getByText(words.kept)).toBeVisible();
  // What is planned opens as one line, and the next empty line is the one to write.
  await expect(again.getByText('Thursday, 16:00').first()).toBeVisible();
  await expect(moveOf(again, 1, 'deepen')).toHaveAttribute('aria-expanded', 'true');
});

test('An example fills a line, which can be changed, checked and emptied', async ({ page }) => {
  const tool = await openPlan(page);
  const [example] = plan.weeks[0]!.examples.open;
  await tool.getByRole('button', { name: example!.cue }).click();
  const { cue, person } = lineOf(tool);
  await expect(cue).toBeFocused();
  await expect(cue).toHaveValue(example!.cue);
  await expect(announcerOf(page)).toContainText(example!.cue);
  await expect(tool.getByText(fill(words.cueFound, { words: 'open' }))).toBeVisible();
  await person.fill('R. S.');
  await tool.getByLabel(plan.test.person).check();
  await tool.getByLabel(plan.test.film).check();
  await expect(moveOf(tool, 1, 'open')).toContainText(fill(words.checked, { n: 4 }));
  await cue.fill('the cat sneezes');
  await expect(tool.getByText(words.cueNotFound)).toBeVisible();
  await expect(moveOf(tool, 1, 'open')).toContainText(fill(words.checked, { n: 3 }));
  await tool.getByLabel(words.cueReal).check();
  await expect(moveOf(tool, 1, 'open')).toContainText(fill(words.checked, { n: 4 }));
  await tool.getByRole('button', { name: words.clear }).click();
  await expect(cue).toHaveValue('');
  await expect(moveOf(tool, 1, 'open')).toContainText(words.openEmpty);
});

test('The minutes of a week add up, and too many are said', async ({ page }) => {
  const tool = await openPlan(page);
  await setUp(tool);
  const minutes = (n: string) =>
    tool
      .getByRole('group', { name: words.minutesPart, exact: true })
      .getByLabel(n, { exact: true });
  await writeLine(tool, 'M. B.');
  await minutes('15').check();
  await expect(tool.getByText(fill(words.weekFits, { sum: 15, all: 20 }))).toBeVisible();
  await expect(tool.getByText(fill(words.sizeOver, { n: 15 }))).toBeVisible();
  await moveOf(tool, 1, 'deepen').click();
  await writeLine(tool, 'A. K.');
  await minutes('8').check();
  await expect(tool.getByText(fill(words.weekOver, { over: 3 }))).toBeVisible();
  await minutes('5').check();
  await expect(tool.getByText(fill(words.weekFits, { sum: 20, all: 20 }))).toBeVisible();
});

test('Two tabs write into one plan', async ({ page, context }) => {
  const tool = await openPlan(page);
  const other = await context.newPage();
  const otherTool = await openPlan(other);
  await writeLine(tool, 'M. B.');
  await moveOf(otherTool, 2, 'deepen').click();
  await writeLine(otherTool, 'A. K.');
  for (const one of [tool, otherTool]) {
    await expect(moveOf(one, 1, 'open')).toContainText('M. B.');
    await expect(moveOf(one, 2, 'deepen')).toContainText('A. K.');
  }
});

test('The calendar file is read by another library, and a second one replaces the first', async ({
  page,
}) => {
  const tool = await openPlan(page);
  const button = tool.getByRole('button', { name: words.calendar });
  await button.click();
  await expect(tool.getByText(words.calendarNeeds)).toBeVisible();
  await setUp(tool);
  await writeLine(tool, 'M. B.');
  const read = async () => {
    const { name, text } = await takeFile(page, button);
    expect(name).toBe(words.calendarName);
    return new ICAL.Component(ICAL.parse(text) as never)
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
  };
  const first = await read();
  expect(first.map(({ startDate }) => startDate.toString())).toEqual(
    ['2027-03-11', '2027-03-18', '2027-03-25', '2027-04-01', '2027-04-07'].map(
      (day) => `${day}T16:00:00`,
    ),
  );
  await tool.getByLabel(words.hour, { exact: true }).fill('09:30');
  const second = await read();
  expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
  expect(second.map(({ startDate }) => startDate.hour)).toEqual([9, 9, 9, 9, 9]);
});

test('The plan goes along as text, and as a file that opens on another device', async ({
  page,
  browser,
  baseURL,
}) => {
  const tool = await openPlan(page);
  await setUp(tool);
  await writeLine(tool, 'M. B.');
  const text = await takeFile(page, tool.getByRole('button', { name: words.saveText }));
  expect(text.text).toContain('If it is Thursday, 16:00, then I send the list to');
  const saved = await takeFile(page, tool.getByRole('button', { name: words.saveFile }));
  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await elsewhere.newPage();
  const otherTool = await openPlan(other);
  await otherTool.locator('input[type="file"]').setInputFiles({
    name: saved.name,
    mimeType: 'application/json',
    buffer: Buffer.from(saved.text),
  });
  await expect(otherTool.getByText(words.opened)).toBeVisible();
  await expect(moveOf(otherTool, 1, 'open')).toContainText('M. B.');
  await elsewhere.close();
});

test('Everything in the plan is deleted after one question, and one sees it', async ({ page }) => {
  const tool = await openPlan(page);
  await writeLine(tool, 'M. B.');
  await tool.getByRole('button', { name: words.delete }).click();
  await expect(tool.locator('p', { hasText: words.deleteAsk })).toBeFocused();
  await tool.getByRole('button', { name: words.deleteNot }).click();
  await expect(tool.getByRole('button', { name: words.delete })).toBeFocused();
  expect(await readOwn(page)).toContain('M. B.');
  await tool.getByRole('button', { name: words.delete }).click();
  await tool.getByRole('button', { name: words.deleteSure }).click();
  await expect(tool.getByText(words.deleted)).toBeVisible();
  await expect(moveOf(tool, 1, 'open')).toContainText(words.openEmpty);
  expect(await readOwn(page)).not.toContain('M. B.');
});

test('Five answers recommend a move, which becomes a line of the plan', async ({ page }) => {
  const tool = await openPlan(page);
  for (const { ask, options } of plan.decide.questions)
    await tool.getByRole('group', { name: ask }).getByLabel(options[0]!.text).check();
  await expect(tool.getByText(plan.decide.results.deepen)).toBeVisible();
  await expect(tool.getByText(plan.decide.questions[3]!.options[0]!.reason)).toBeVisible();
  await tool.getByRole('button', { name: words.useAdvice }).click();
  const [example] = plan.weeks[0]!.examples.deepen;
  await expect(moveOf(tool, 1, 'deepen')).toContainText(example!.cue);
  await expect(moveOf(tool, 1, 'deepen')).toHaveAttribute('aria-expanded', 'true');
  await expect(tool.getByRole('heading', { name: fill(words.editDeepen, { n: 1 }) })).toBeFocused();
});
