import type { Page } from '@playwright/test';
import { hearNews, readThrough, startReader } from './screen-reader.ts';

/** What a person hears on a journey, step by step: kept as text, to be read by people. */
export type Transcript = {
  /** Does something, and writes down what is spoken by itself: the focus, and live messages. */
  readonly after: (deed: string, act: () => Promise<unknown>) => Promise<void>;
  /** Reads a part from its beginning to its end. */
  readonly read: (part: string) => Promise<void>;
  readonly text: () => string;
};

/** Listens from now on. Every text is new: what the page said before is not heard. */
export async function startTranscript(page: Page): Promise<Transcript> {
  await startReader(page, 'body');
  await hearNews(page);
  const lines: string[] = [];
  const tell = (heard: readonly string[]): void => {
    for (const phrase of heard)
      if (!isFrame(phrase)) lines.push(`  ${phrase.replace(/\s+/g, ' ')}`);
  };
  return {
    async after(deed, act) {
      lines.push('', `> ${deed}`);
      await hearNews(page);
      await act();
      tell((await hearNews(page)).filter((phrase) => phrase !== 'paragraph'));
      // A paragraph has no name: with the focus on it, its text is read.
      const focused = page.locator('p:focus');
      if ((await focused.count()) > 0) tell([await focused.innerText()]);
    },
    async read(part) {
      lines.push('', `> Reads on`);
      tell(await readThrough(page, part));
    },
    text: () => `${lines.join('\n').trim()}\n`,
  };
}

// This reader names every frame around a text. Others say them only to who moves among them.
function isFrame(phrase: string): boolean {
  return /^(end of .*|end, .*|paragraph|rowgroup|row, .*|term|definition|caption, .*)$/s.test(
    phrase,
  );
}
