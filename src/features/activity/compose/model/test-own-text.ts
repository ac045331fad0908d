import type { composeTests } from '#features/activity/compose/compose.schema.ts';

/** What a page can look for in an own text. */
export type OwnTest = (typeof composeTests)[number];

/** The phrases that each test looks for, from the content, with commas between. */
export type TestPhrases = Readonly<Record<OwnTest, string>>;

/**
 * Returns the words by which a text passes a test, as the learner wrote them, or undefined. Words
 * are found whole, in any case, with any apostrophe; `starts-with-if` looks at the start only. A test
 * finds words, not meaning, so the learner has the last word.
 */
export function testOwnText(text: string, test: OwnTest, phrases: TestPhrases): string | undefined {
  const place = simplify(text);
  for (const phrase of phrases[test].split(',')) {
    const at = findWhole(place, simplify(phrase).trim(), test === 'starts-with-if');
    if (at >= 0) return text.slice(at, at + phrase.trim().length);
  }
  return undefined;
}

function findWhole(text: string, words: string, atStart: boolean): number {
  if (words === '') return -1;
  const start = text.search(/[^\s"'“”-]/u);
  if (start < 0) return -1;
  for (let at = text.indexOf(words, start); at >= 0; at = text.indexOf(words, at + 1)) {
    if (atStart && at > start) return -1;
    if (!isLetter(text, at - 1) && !isLetter(text, at + words.length)) return at;
  }
  return -1;
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

// One character for one, so that a place in the result is the same place in the text: some capitals
// have two small letters ("İ").
function simplify(text: string): string {
  return text
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/\s/gu, ' ')
    .replace(/\p{Lu}/gu, (letter) =>
      letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
    );
}
