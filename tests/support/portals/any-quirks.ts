import fc from 'fast-check';
import type { ScormQuirks, Word } from './quirky-portal.ts';

const words: readonly Word[] = [
  'True',
  'boolean',
  'number',
  'one',
  'undefined',
  'null',
  'nothing',
  'false',
];

/** Any mixture of what portals with SCORM do otherwise. */
export const anyQuirks: fc.Arbitrary<ScormQuirks> = fc.record(
  {
    forgets: fc.boolean(),
    wipes: fc.boolean(),
    setSays: fc.constantFrom(...words),
    commitSays: fc.constantFrom(...words),
    noError: fc.constantFrom('number', 'NaN', 'nothing'),
    absent: fc.constantFrom('undefined', 'null', 'text undefined', 'throws'),
    comma: fc.boolean(),
    capitals: fc.boolean(),
    singleCharacters: fc.boolean(),
    plainInteractions: fc.boolean(),
    lists: fc.constantFrom('none', 'foreign'),
    learner: fc.constantFrom('L1', '', 'undefined', 'null'),
    noScore: fc.boolean(),
    noPassed: fc.boolean(),
    fails: fc.boolean(),
  },
  { requiredKeys: [] },
);
