import { createWords } from '#ui/create-words.ts';
import type { Words } from '#ui/interface.schema.ts';

/** The words of the scenario island. */
export type ScenarioWords = Omit<Words['play'], 'next'> &
  Pick<
    Words['scenario'],
    | 'situation'
    | 'you'
    | 'decision'
    | 'reach'
    | 'roots'
    | 'reachMeans'
    | 'rootsMeans'
    | 'nextStep'
    | 'unchanged'
  > & {
    /** Leads to the next decision. */
    readonly nextDecision: string;
    /** Said where a strained tie keeps roots from counting as high. */
    readonly held: string;
    /** Said under every ending. */
    readonly caution: string;
  };

/** Provides the words to every part of the scenario island. */
export const [ScenarioWordsContext, useScenarioWords] =
  createWords<ScenarioWords>('ScenarioWordsContext');
