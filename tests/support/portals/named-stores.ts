import type { StoreQuirks } from './store-quirks.ts';

/** A record store as it is met in the field. */
export type NamedStore = {
  /** What it does, as the end of a sentence that begins with “A record store that”. */
  readonly name: string;
  readonly quirks: StoreQuirks;
  /** The verbs of which it takes none, whatever the course does; the learner is told. */
  readonly refuses?: readonly string[];
};

/** The record stores that every package with a record store is played in. A new quirk is one entry. */
export const namedStores: readonly NamedStore[] = [
  { name: 'follows the standard', quirks: {} },
  { name: 'answers 204 where nothing is kept', quirks: { nothing: '204' } },
  { name: 'answers 200 and {} where nothing is kept', quirks: { nothing: '{}' } },
  { name: 'answers 200 and null where nothing is kept', quirks: { nothing: 'null' } },
  { name: 'answers 200 and white space where nothing is kept', quirks: { nothing: 'blank' } },
  { name: 'answers 200 without a body where nothing is kept', quirks: { nothing: 'empty' } },
  { name: 'has weak ETags', quirks: { etag: 'weak', takesUnconditional: true } },
  { name: 'compresses, which changes its ETags', quirks: { etag: 'compressed' } },
  { name: 'hides its ETags from scripts', quirks: { etag: 'hidden' } },
  { name: 'gives an ETag for reading only', quirks: { etag: 'afterRead' } },
  {
    name: 'answers 412 after our own write',
    quirks: { etag: 'useless', takesUnconditional: true },
  },
  {
    name: 'refuses extensions in results',
    quirks: { refusesPart: 'resultExtensions' },
  },
  {
    name: 'refuses the mastery score as an extension of the context',
    quirks: { refusesPart: 'masteryExtension' },
  },
  { name: 'refuses definitions of activities', quirks: { refusesPart: 'definition' } },
  { name: 'refuses a parent in the context', quirks: { refusesPart: 'parent', refusesWith: 422 } },
  { name: 'refuses the display of verbs', quirks: { refusesPart: 'display' } },
  { name: 'has a clock ten minutes behind', quirks: { clockBehindMs: 600_000 } },
  {
    name: 'has a clock ten minutes behind and hides its Date',
    quirks: { clockBehindMs: 600_000, hidesDate: true },
  },
  {
    name: 'never takes an objective as mastered',
    quirks: { refusesVerb: 'mastered' },
    refuses: ['mastered'],
  },
  {
    name: 'never takes a completion',
    quirks: { refusesVerb: 'completed' },
    refuses: ['completed'],
  },
  {
    name: 'forbids one verb only',
    quirks: { refusesVerb: 'passed', refusesWith: 403 },
    refuses: ['passed'],
  },
  { name: 'answers after two seconds', quirks: { delayMs: 2000 } },
  { name: 'gives no statements back', quirks: { hidesStatements: true } },
  { name: 'loses every seventh answer on the way', quirks: { losesAnswer: 7 } },
];
