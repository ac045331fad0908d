import fc from 'fast-check';
import type { StoreQuirks } from './store-quirks.ts';

/** Any mixture of what record stores do in their own way. */
export const anyStoreQuirks: fc.Arbitrary<StoreQuirks> = fc
  .record(
    {
      etag: fc.constantFrom('weak', 'compressed', 'hidden', 'afterRead', 'useless'),
      nothing: fc.constantFrom('404', '204', 'empty', '{}', 'null', 'blank'),
      takesUnconditional: fc.boolean(),
      refusesPart: fc.constantFrom(
        'resultExtensions',
        'masteryExtension',
        'definition',
        'parent',
        'display',
      ),
      refusesVerb: fc.constantFrom('answered', 'mastered', 'completed', 'passed'),
      refusesWith: fc.constantFrom(400, 403, 422),
      clockBehindMs: fc.integer({ min: 1, max: 600_000 }),
      hidesDate: fc.boolean(),
      hidesStatements: fc.boolean(),
      delayMs: fc.integer({ min: 0, max: 4000 }),
      losesAnswer: fc.integer({ min: 2, max: 9 }),
    },
    { requiredKeys: [] },
  )
  // A store that asks for a condition and takes none keeps no document at all.
  .map((quirks) => ({ ...quirks, ...(quirks.etag === 'useless' && { takesUnconditional: true }) }));
