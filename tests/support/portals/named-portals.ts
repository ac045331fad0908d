import type { Scorm } from './guard-api.ts';
import type { ScormQuirks } from './quirky-portal.ts';

/** Where a player has its API object, seen from the launch page. */
export type ApiPlace =
  | 'parent'
  | 'own window'
  | 'grandparent'
  | 'opener'
  | 'parent of the opener'
  | 'opener of the opener';

/** A player or portal as it was met in the field: what it does otherwise than a plain one. */
export type NamedPortal = {
  /** Told by what it does; with the product that is known for it, where that is public. */
  readonly name: string;
  readonly standards?: readonly Scorm[];
  readonly quirks?: ScormQuirks;
  readonly place?: ApiPlace;
  /** The API object comes so much later than the package, in milliseconds. */
  readonly lateMs?: number;
  /** The policy that the portal sends with every file of the package. */
  readonly policy?: string;
  /** A file that the portal refuses with 403. */
  readonly refuses?: RegExp;
  /** Nothing of the package can be fetched by a script, as in a player without a server. */
  readonly isOffline?: boolean;
  /** What the learner reads after an answer; `in-portal` if it is not said. */
  readonly says?: 'in-portal' | 'unconfirmed' | 'unsaved-here' | 'unsaved';
};

/** A new product, or a new oddity of one, is one entry. */
export const namedPortals: readonly NamedPortal[] = [
  { name: 'A plain portal, as Moodle: the API in the parent window' },
  { name: 'A player that writes its API into the launch page', place: 'own window' },
  { name: 'A player in a portal page, with the API in the outer one', place: 'grandparent' },
  { name: 'A player that loads its API late', lateMs: 4000 },
  { name: 'A portal with a window for the course', place: 'opener' },
  { name: 'A player in a frame that opens a window', place: 'parent of the opener' },
  { name: 'A portal whose window opens another one', place: 'opener of the opener' },
  { name: 'A portal that does not repeat what was set', quirks: { forgets: true } },
  { name: 'A portal that empties its values at Commit', quirks: { wipes: true } },
  { name: 'A portal that says 1', quirks: { setSays: 'number', commitSays: 'one' } },
  {
    name: 'A portal that says true without quotes',
    quirks: { setSays: 'boolean', commitSays: 'True' },
  },
  { name: 'A portal that says nothing', quirks: { setSays: 'undefined', commitSays: 'undefined' } },
  {
    name: 'A portal that says nothing, and repeats nothing',
    quirks: { setSays: 'undefined', commitSays: 'null', forgets: true, absent: 'undefined' },
    says: 'unconfirmed',
  },
  {
    name: 'A portal that says false without an error, as players on an older scorm-again without a commit address',
    quirks: { commitSays: 'false' },
    says: 'unconfirmed',
  },
  {
    name: 'A portal that has no number for no error',
    quirks: { setSays: 'false', noError: 'NaN' },
  },
  {
    name: 'A portal that writes undefined for what it does not have',
    quirks: { absent: 'text undefined', learner: 'undefined' },
  },
  { name: 'A portal that throws for what it does not have', quirks: { absent: 'throws' } },
  { name: 'A portal in a language with decimal commas', quirks: { comma: true, capitals: true } },
  {
    name: 'A strict portal: options of one character, no extras',
    standards: ['scorm12'],
    quirks: { singleCharacters: true, plainInteractions: true },
  },
  { name: 'A portal that refuses a score', quirks: { noScore: true } },
  {
    name: 'A portal that refuses “passed”',
    standards: ['scorm2004'],
    quirks: { noPassed: true },
  },
  { name: 'A portal without lists', quirks: { lists: 'none' } },
  { name: 'A portal with an objective of its own', quirks: { lists: 'foreign' } },
  {
    name: 'A portal with a strict header, as hardened servers send it',
    policy: "script-src 'self'",
  },
  { name: 'A portal that serves no svg', refuses: /\.svg$/ },
  { name: 'A player without a server, as for use offline', isOffline: true, says: 'unconfirmed' },
];
