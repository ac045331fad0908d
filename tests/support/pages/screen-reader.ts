import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';

/** What the tests use of the virtual screen reader, which lives in the page. */
type Reader = {
  start: (options: { container: Node }) => Promise<void>;
  stop: () => Promise<void>;
  next: () => Promise<void>;
  lastSpokenPhrase: () => Promise<string>;
  readonly activeNode: Node | null;
  spokenPhraseLog: () => Promise<string[]>;
  clearSpokenPhraseLog: () => Promise<void>;
};

declare global {
  /** The screen reader that reads the page at the moment. */
  var reader: Reader;
}

const library = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));

/**
 * Starts a screen reader on a part of the page. It comes from the address of the course, so that
 * the policy of the page lets it in like a script of the course.
 */
export async function startReader(page: Page, part: string): Promise<void> {
  await page.route('**/screen-reader.mjs', (route) =>
    route.fulfill({ path: library, contentType: 'text/javascript' }),
  );
  const address = new URL('screen-reader.mjs', page.url()).href;
  await page.evaluate(
    async ([from, selector]) => {
      const { virtual } = (await import(from)) as { virtual: Reader };
      globalThis.reader = virtual;
      await virtual.start({ container: document.querySelector(selector)! });
    },
    [address, part] as const,
  );
}

/** Reads the part from its beginning to its end, and says what a listener hears. */
export function readThrough(page: Page, part: string): Promise<string[]> {
  return page.evaluate(async (selector) => {
    const { reader } = globalThis;
    const container = document.querySelector(selector)!;
    // This reader does not know that a closed disclosure keeps back what is in it, and a picture too.
    const silent = 'details:not([open]) > :not(summary), noscript, svg[role=img] > *';
    const kept = [...container.querySelectorAll(silent)];
    for (const one of kept) one.setAttribute('aria-hidden', 'true');
    await reader.stop();
    await reader.start({ container });
    const start = reader.activeNode;
    const first = await reader.lastSpokenPhrase();
    for (let steps = 0; steps < 400; steps += 1) {
      await reader.next();
      // After the last phrase the reader begins again with the first one. Others may sound the same.
      if (reader.activeNode === start && (await reader.lastSpokenPhrase()) === first) break;
    }
    for (const one of kept) one.removeAttribute('aria-hidden');
    const heard = (await reader.spokenPhraseLog()).slice(0, -1);
    // The live region stands at the end of the page: from now on it is listened to.
    await reader.stop();
    await reader.start({ container: document.body });
    await reader.clearSpokenPhraseLog();
    return heard;
  }, part);
}

/** What was said by itself since the last time, without anybody asking: the live messages. */
export function hearNews(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { reader } = globalThis;
    const said = await reader.spokenPhraseLog();
    await reader.clearSpokenPhraseLog();
    return said;
  });
}

/** The live messages among what was said. */
export function newsIn(said: readonly string[]): string[] {
  return said.flatMap((phrase) => /^polite: (.+)$/s.exec(phrase)?.[1] ?? []);
}

/** Holds that these phrases are heard one after the other, whatever is said between them. */
export function expectInOrder(heard: readonly string[], phrases: readonly string[]): void {
  let from = 0;
  for (const phrase of phrases) {
    const at = heard.indexOf(phrase, from);
    expect(at, `“${phrase}” is heard in its turn in:\n${heard.join('\n')}`).toBeGreaterThan(-1);
    from = at + 1;
  }
}
