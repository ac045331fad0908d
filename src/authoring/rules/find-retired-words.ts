import { listTexts } from '#authoring/facts/list-texts.ts';
import type { Rule } from '../check-course.ts';

/** A word that the course has retired, anywhere in a text for learners. */
export const findRetiredWords: Rule = (course) => {
  const retired = course.retiredWords.data.words.map(({ word, instead, alone }) => ({
    word,
    instead,
    pattern: alone
      ? new RegExp(`^\\s*${escape(word)}[.:]?\\s*$`, 'iu')
      : new RegExp(`(?<![\\p{L}-])${escape(word)}(?![\\p{L}-])`, 'iu'),
  }));
  return listTexts(course).flatMap(({ text, file, line }) =>
    retired
      .filter(({ pattern }) => pattern.test(text))
      .map(({ word, instead }) => ({
        file,
        line,
        message: `The word "${word}" is retired. Write "${instead}".`,
      })),
  );
};

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
