import type { Locator, Page } from '@playwright/test';
import { ownWordsKey } from '#progress/device/own-words.ts';
import { keepOwnText, noOwnWords } from '#progress/own-words.ts';
import { emptyProgress } from '#progress/progress.ts';
import { getReady, withAnswers } from './activity-page.ts';
import type { ActivityState } from './activity-states.ts';
import { beginWith } from './kept-progress.ts';

/** An activity in its state, on its page. */
export type OpenState = { readonly state: ActivityState; readonly board: Locator };

/**
 * Opens a lesson with its activities in these states, one of each, and calls back for one after the
 * other: a page that is loaded once for all of them costs a fraction.
 */
export async function openActivityStates(
  page: Page,
  states: readonly ActivityState[],
  use: (open: OpenState) => Promise<void>,
): Promise<void> {
  const [first] = states;
  if (!first) return;
  const progress = states.reduce(
    (before, { id, answers, isDone }) => withAnswers(id, answers, isDone, before),
    emptyProgress,
  );
  const own = states.reduce(
    (words, { id, own: text = '' }) => keepOwnText(words, id, { text, at: 1 }),
    noOwnWords,
  );
  await beginWith(page, progress);
  await page.addInitScript(
    ([key, text]) => {
      localStorage.setItem(key, text);
    },
    [ownWordsKey, JSON.stringify(own)] as const,
  );
  await page.goto(first.page);
  await page.evaluate(() => document.fonts.ready);
  for (const state of states) {
    const board = await getReady(page, state.id);
    await state.act?.(board);
    await use({ state, board });
  }
}
