import type { Words } from '#ui/interface.schema.ts';

/** The words that playing a scenario needs. */
export type ScenarioWords = Omit<Words['play'], 'next'> &
  Pick<
    Words['scenario'],
    'decision' | 'reach' | 'roots' | 'reachMeans' | 'rootsMeans' | 'nextStep'
  > & {
    /** Leads to the next decision. */
    readonly nextDecision: string;
    /** Said under every ending. */
    readonly caution: string;
  };
