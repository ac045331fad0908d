import type { Analogy } from '#features/analogy/analogy.schema.ts';
import type { VariedYears } from '#features/analogy/model/vary-assumptions.ts';
import type { AnalogyWords } from './analogy-words.ts';

/** The content that is needed to play but not to read: it is loaded as a file of its own. */
export type PlayedContent = {
  readonly clocks: Pick<Analogy['clocks'], 'marks' | 'rhythms' | 'guess' | 'table'>;
  /** The same moments, told as a market morning. */
  readonly market: Analogy['hides']['market']['marks'];
  readonly light: Pick<
    Analogy['light'],
    'beats' | 'guess' | 'freePlay' | 'goals' | 'people' | 'robust' | 'noes' | 'goodbyes'
  >;
  /** The five splits with other parameters, a thousand times; computed at build time. */
  readonly varied: VariedYears;
  readonly words: AnalogyWords;
};

/** Returns what is played, from the content of the page. */
export function playedContent(
  { clocks, light, hides }: Analogy,
  words: AnalogyWords,
  varied: VariedYears,
): PlayedContent {
  const { marks, rhythms, guess, table } = clocks;
  const { beats, freePlay, goals, people, robust, noes, goodbyes } = light;
  return {
    clocks: { marks, rhythms, guess, table },
    market: hides.market.marks,
    light: { beats, guess: light.guess, freePlay, goals, people, robust, noes, goodbyes },
    varied,
    words,
  };
}
