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

/** The nine beats in their order; whatever a course calls them, each of them plays the same. */
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
