import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { journalSchema } from '#features/journal/journal.schema.ts';
import { activities } from '../content/real-activities.ts';
import { readContent } from '../content/real-content.ts';
import { beginWithWords } from './begin-with-words.ts';
import { planWords } from './full-plan.ts';

/** What the journal says. */
export const words = readContent('journal', journalSchema);

/** The places in which a learner can write, by the ids of what they write there. */
export const places: readonly { readonly id: string; readonly ask: string }[] = activities.flatMap(
  (one) => {
    if (one.kind === 'recall') return [{ id: one.id, ask: one.ask }];
    if (one.kind === 'compose') return [{ id: one.id, ask: one.own }];
    if (one.kind !== 'vote' || one.again === undefined) return [];
    return [{ id: `${one.id}/again`, ask: one.again }];
  },
);

/** What the learner of these tests wrote in a place. */
export function textIn(id: string): string {
  return `My own words on ${id}.\nIn two lines.`;
}

/** The journal of somebody who wrote in every place, and a full plan. */
export async function openJournal(page: Page): Promise<void> {
  const own = Object.fromEntries(places.map(({ id }) => [id, textIn(id)]));
  await beginWithWords(page, { ...own, ...planWords });
  await page.addInitScript(() => {
    const line = { when: 'it is Monday, 9:00', what: 'greet the new colleague' };
    localStorage.setItem('roots-and-reach:if-then', JSON.stringify(line));
  });
  await page.goto('journal.html');
  await expect(page.locator('[data-if-then] [data-text]')).not.toBeEmpty();
}
