import type { ReactNode } from 'react';
import type { Analogy } from '#features/analogy/analogy.schema.ts';
import type { PlayedContent } from '#features/analogy/player/played-content.ts';

/** What the learner can do in a beat. */
export type BeatKind =
  | 'guess'
  | 'all-lamps'
  | 'all-sun'
  | 'your-guess'
  | 'five-splits'
  | 'one-watering'
  | 'warm-seed'
  | 'honesty-switch'
  | 'if-then'
  | 'own-year';

/** The nine beats in their order. The content may rename them; what each does is fixed. */
export const storyboard: readonly BeatKind[] = [
  'guess',
  'all-lamps',
  'all-sun',
  'your-guess',
  'five-splits',
  'one-watering',
  'warm-seed',
  'honesty-switch',
  'if-then',
];

/** The beats that are told in a lesson. */
export const shortStoryboard: readonly BeatKind[] = ['guess', 'your-guess', 'five-splits'];

/** What every beat is given. */
export type BeatProps = {
  readonly beat: Pick<Analogy['light']['beats'][number], 'title' | 'before' | 'sentence' | 'alt'>;
  readonly light: PlayedContent['light'];
  /** In a lesson: less stands beside the picture. */
  readonly isShort: boolean;
  /** The buttons to the beats before and after. */
  readonly turn: ReactNode;
};
