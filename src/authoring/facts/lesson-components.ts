import { planParts } from '#features/plan/model/plan-parts.ts';
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

/** What would open without an answer. A lesson asks with an activity instead. */
export const unansweredBoxes: readonly string[] = ['details', 'summary', 'Reveal'];

/** The components that a lesson may use. They are explained in docs/writing-lessons.md. */
export const lessonComponents: Readonly<Record<string, Component>> = {
  Comparison: {
    place: 'block',
    attributes: [],
    optional: ['rows', 'view'],
    values: { view: ['read', 'recall', 'sort'] },
  },
  Evidence: { place: 'block', attributes: ['source'] },
  Figure: { place: 'block', attributes: ['id'] },
  ...Object.fromEntries(
    Object.keys(activityComponents).map((name) => [name, { place: 'block', attributes: ['id'] }]),
  ),
  TwoClocks: { place: 'block', attributes: [], flags: ['short'] },
  YourLight: { place: 'block', attributes: [], flags: ['short', 'optional'] },
  Plan: {
    place: 'block',
    attributes: [],
    optional: ['part'],
    flags: ['short'],
    values: { part: planParts },
  },
  Scenario: { place: 'block', attributes: [], optional: ['id'] },
  Term: { place: 'sentence', attributes: ['id'] },
};
