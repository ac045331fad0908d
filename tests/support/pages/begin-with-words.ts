import type { Page } from '@playwright/test';
import { ownWordsKey } from '#progress/device/own-words.ts';
import { keepOwnText, noOwnWords } from '#progress/own-words.ts';

/** A learner who has written something, by its id: put on the device before the first page opens. */
export async function beginWithWords(
  page: Page,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const words = Object.entries(texts).reduce(
    (all, [id, text]) => keepOwnText(all, id, { text, at: 5 }),
    noOwnWords,
  );
  await page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [ownWordsKey, JSON.stringify(words)] as const,
  );
}
