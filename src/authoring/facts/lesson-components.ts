import type { Activity } from '#features/activity/activity.schema.ts';

type Component = {
  /** Inside a sentence, or on lines of its own with empty lines around it. */
  readonly place: 'sentence' | 'block';
  /** The attributes that it needs. */
  readonly attributes: readonly string[];
  /** The attributes that it may have. */
  readonly optional?: readonly string[];
  /** The attributes that it may have without a value. */
  readonly flags?: readonly string[];
  /** The values that an attribute may have, where they are few. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
};

/** The components that place an activity of the lesson's own file, and the kind that each places. */
export const activityComponents: Readonly<Record<string, Activity['kind']>> = {
  Vote: 'vote',
  Place: 'place',
  Sort: 'sort',
  Compose: 'compose',
  Recall: 'recall',
  TimeLine: 'time-line',
};

/** The components that a lesson may use. They are explained in docs/writing-lessons.md. */
export const lessonComponents: Readonly<Record<string, Component>> = {
  Activity: { place: 'block', attributes: ['title'] },
  Comparison: {
    place: 'block',
    attributes: [],
    optional: ['rows', 'view'],
    values: { view: ['read', 'recall', 'sort'] },
  },
  Evidence: { place: 'block', attributes: ['source'] },
  Example: { place: 'block', attributes: [] },
  Hook: { place: 'block', attributes: [] },
  NonExample: { place: 'block', attributes: [] },
  ...Object.fromEntries(
    Object.keys(activityComponents).map((name) => [name, { place: 'block', attributes: ['id'] }]),
  ),
  // Without an id it is the old one, which has its text in the lesson.
  Recall: { place: 'block', attributes: [], optional: ['id'] },
  Reveal: { place: 'block', attributes: ['ask'] },
  TwoClocks: { place: 'block', attributes: [], flags: ['short'] },
  YourLight: { place: 'block', attributes: [], flags: ['short'] },
  Scenario: { place: 'block', attributes: [], optional: ['id'] },
  Term: { place: 'sentence', attributes: ['id'] },
};
