import type { Analogy } from '#features/analogy/analogy.schema.ts';
import type { VariedYears } from '#features/analogy/model/vary-assumptions.ts';
import type { AnalogyWords } from './analogy-words.ts';

/** The words that are needed to play, and not to read: they come as a file of their own. */
export type PlayedContent = {
  readonly clocks: Pick<Analogy['clocks'], 'marks' | 'rhythms' | 'guess' | 'table'>;
  /** The same moments, told as a market morning. */
  readonly market: readonly string[];
  readonly light: Pick<
    Analogy['light'],
    'beats' | 'guess' | 'freePlay' | 'goals' | 'people' | 'robust'
  >;
  /** What came of a thousand years with other numbers, counted while building. */
  readonly varied: VariedYears;
  readonly words: AnalogyWords;
};

/** Takes from the content what is played. */
export function playedContent(
  { clocks, light, hides }: Analogy,
  words: AnalogyWords,
  varied: VariedYears,
): PlayedContent {
  const { marks, rhythms, guess, table } = clocks;
  const { beats, freePlay, goals, people, robust } = light;
  return {
    clocks: { marks, rhythms, guess, table },
    market: hides.market.marks,
    light: { beats, guess: light.guess, freePlay, goals, people, robust },
    varied,
    words,
  };
}
