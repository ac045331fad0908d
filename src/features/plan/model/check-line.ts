import type { PlanLine } from './plan-line.ts';

/** The plan check of a line: what the page found itself, and what the learner said. */
export type LineCheck = {
  /** The words by which the page knows a cue, as the learner wrote them. */
  readonly foundCue: string | undefined;
  readonly hasCue: boolean;
  readonly isSmall: boolean;
  readonly isOnePerson: boolean;
  readonly isFilmed: boolean;
  /** How many of the four are yes. */
  readonly passed: number;
};

/** An action takes less than so many minutes. */
const smallMinutes = 10;

/**
 * Checks a line. The page looks for two things itself: words of a cue (`cueWords`, with commas
 * between, or a clock time) and a size under ten minutes. It finds words, not meaning, so the
 * learner may say that a cue is real all the same.
 */
export function checkLine(line: PlanLine, cueWords: string): LineCheck {
  const foundCue = findCue(line.cue, cueWords);
  const hasCue = foundCue !== undefined || (line.isReal && line.cue !== '');
  const isSmall = line.minutes !== undefined && line.minutes < smallMinutes;
  const { isOnePerson, isFilmed } = line;
  const passed = [hasCue, isSmall, isOnePerson, isFilmed].filter(Boolean).length;
  return { foundCue, hasCue, isSmall, isOnePerson, isFilmed, passed };
}

/** Returns the first word of a cue in a text, as it is written there. */
function findCue(text: string, cueWords: string): string | undefined {
  const [time] = /\b\d{1,2}[:.]\d{2}\b/u.exec(text) ?? [];
  if (time !== undefined) return time;
  const words = cueWords.split(',').map((word) => escape(word.trim().replace(/[’']/gu, '’')));
  // Whole words only: “week” is no cue in “weekly”.
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  const at = whole.exec(text.replace(/'/gu, '’'));
  return at ? text.slice(at.index, at.index + at[0].length) : undefined;
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
