import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { writeCode } from '#features/record/model/record-code.ts';
import type { CourseSizes } from '#features/record/model/record-code.ts';
import { recordSchema } from '#features/record/record.schema.ts';
import { answeredLearner, answeredTwice } from '../content/answered-learner.ts';
import { course } from '../content/course-content.ts';
import { readContent } from '../content/real-content.ts';
import { beginWithWords } from './begin-with-words.ts';
import { planWords } from './full-plan.ts';
import { bothRatings } from './gain-page.ts';
import { beginWith } from './kept-progress.ts';

/** What the record says. */
export const words = readContent('record', recordSchema);

const judged = course.objectives.filter(
  ({ shownBy }) => shownBy === 'items' || shownBy === 'scenarios',
);
const sizes: CourseSizes = {
  lessons: course.lessons.length,
  scenarios: course.scenarios.length,
  objectives: judged.length,
  lines: 8,
};

/** The code of somebody who has finished everything, printed on 9 March 2027. */
export const otherCode = writeCode(
  {
    ...{ first: 20_880, last: 20_885, printed: 20_886, minutes: 52, score: 92 },
    ...{ lessons: sizes.lessons, scenarios: 2, planned: 8, moved: 3 },
    levels: judged.map(() => 'stands'),
  },
  sizes,
);

/** A figure on the sheet, by its name or the id of an objective. */
export function figureOf(page: Page, name: string): Locator {
  return page.locator(`[data-sheet] [data-figure="${name}"]`);
}

/** Opens the record of a learner, filled in, and returns its code. */
export async function openRecord(page: Page): Promise<string> {
  await page.goto('record.html');
  const code = page.locator('[data-code]');
  await expect(code).not.toBeEmpty();
  return code.innerText();
}

/** Types a code and has it checked. */
export async function checkCode(page: Page, code: string): Promise<void> {
  await page.getByLabel(words.check.label).fill(code);
  await page.getByRole('button', { name: words.check.button }).press('Enter');
}

/** The record of a learner in the middle of the course, and a code of somebody else. */
export async function openOtherCode(page: Page): Promise<void> {
  await beginWith(page, answeredLearner);
  await openRecord(page);
  await checkCode(page, otherCode);
  await expect(page.locator('[data-other]')).toBeVisible();
}

/** The record of somebody who has done everything, with the plan and both ratings. */
export async function openWholeRecord(page: Page): Promise<void> {
  await beginWith(page, answeredTwice);
  await beginWithWords(page, { ...planWords, ...bothRatings });
  await openRecord(page);
}
