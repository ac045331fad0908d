import type { Gain } from '#features/check/gain.schema.ts';
import { createWords } from '#ui/create-words.ts';

/** Before and after as the final check shows it: its content, and of which course. */
export type GainWords = Gain & {
  /** As in the lang attribute: dates are written in it. */
  readonly language: string;
  /** From how many per cent a final check is passed. */
  readonly passMark: number;
  /** The ids of all lessons: what came before the first of them, and after the last. */
  readonly lessons: readonly string[];
};

/** Provides the content to every part of “Before and after”. */
export const [GainWordsContext, useGainWords] = createWords<GainWords>('GainWordsContext');
