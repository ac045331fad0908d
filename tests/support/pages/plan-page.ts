import { expect } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { planSchema } from '#features/plan/plan.schema.ts';
import { ownWordsKey } from '#progress/device/own-words.ts';
import { fill } from '#ui/fill.ts';
import { words as all } from '../content/course-content.ts';
import { readContent } from '../content/real-content.ts';

/** What the plan says. */
export const plan = readContent('plan', planSchema);
export const words = all.ownPlan;

/** The part of a page in which the plan is filled in, once it can be used. */
export async function findPlan(place: Page | FrameLocator): Promise<Locator> {
  const tool = place.locator('[data-plan] [data-ready]');
  await expect(tool).toBeVisible();
  return tool;
}

/** Opens the page of the plan. */
export async function openPlan(page: Page): Promise<Locator> {
  await page.goto('plan.html');
  return findPlan(page);
}

/** The button of a move, by its week. */
export function moveOf(tool: Locator, week: number, move: 'open' | 'deepen'): Locator {
  const name = `${fill(words.week, { n: week })}, ${words[move]}`;
  return tool.getByRole('button', { name });
}

/** The fields of the line that is open. */
export function lineOf(tool: Locator) {
  return {
    cue: tool.getByLabel(words.ifPart, { exact: true }),
    action: tool.getByLabel(words.thenPart, { exact: true }),
    person: tool.getByLabel(words.personPart, { exact: true }),
  };
}

/** Chooses aim, minutes, day, hour and start. */
export async function setUp(tool: Locator): Promise<void> {
  await tool.getByRole('radio', { name: new RegExp(`^${plan.aim.choices[2]!.title}`) }).check();
  await tool.getByRole('radio', { name: plan.aim.time[1]!.text }).check();
  await tool.getByLabel(words.day, { exact: true }).selectOption('4');
  await tool.getByLabel(words.hour, { exact: true }).fill('16:00');
  await tool.getByLabel(words.start, { exact: true }).fill('2027-03-10');
}

/** Writes the line that is open. */
export async function writeLine(tool: Locator, who: string): Promise<void> {
  const { cue, action, person } = lineOf(tool);
  await cue.fill('it is Thursday, 16:00');
  await action.fill('send the list to');
  await person.fill(who);
}

/** Presses a button that gives a file, and reads it. */
export async function takeFile(
  page: Page,
  button: Locator,
): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await button.click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** What the device keeps of the learner's own words, as it stands there. */
export function readOwn(page: Page): Promise<string> {
  return page.evaluate((key) => localStorage.getItem(key) ?? '', ownWordsKey);
}
