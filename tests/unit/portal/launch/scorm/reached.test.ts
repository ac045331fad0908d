import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingReached, reach, readReached, writeReached } from '#portal/launch/scorm/reached.ts';
import type { Report } from '#portal/protocol/messages.ts';

const report = (
  share: number,
  counts: 'best' | 'last' = 'best',
  stands: readonly string[] = [],
): Report => ({
  completed: share >= 80,
  done: 1,
  score: { share, passed: share >= 80, attempt: '1-1', counts },
  objectives: ['O1', 'O2'].map((id) => ({ id, level: stands.includes(id) ? 'stands' : 'begun' })),
});

describe('What was reached', () => {
  it('only rises, unless the course counts another attempt', () => {
    const high = reach(nothingReached, report(90, 'best', ['O1']));
    expect(reach(high, report(40, 'best', ['O2']))).toEqual({
      completed: true,
      passed: true,
      share: 90,
      stood: ['O1', 'O2'],
    });
    expect(reach(high, report(40, 'last'))).toMatchObject({ passed: true, share: 40 });
  });

  it('goes through the suspend data and comes back the same', () => {
    fc.assert(
      fc.property(
        fc.record({
          completed: fc.boolean(),
          passed: fc.boolean(),
          share: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
          stood: fc.uniqueArray(fc.stringMatching(/^[A-Z]\w{1,9}$/)),
        }),
        (reached) => {
          expect(readReached(`v1x;${writeReached(reached)}`)).toEqual(reached);
        },
      ),
    );
  });

  it('names no objective that the report shows anyway', () => {
    const high = reach(nothingReached, report(90, 'best', ['O1']));
    expect(readReached(writeReached(high, report(90, 'best', ['O1']))).stood).toEqual([]);
    expect(readReached(writeReached(high, report(90))).stood).toEqual(['O1']);
  });

  it('is nothing where a portal kept nothing, or something strange', () => {
    for (const text of ['', 'undefined', 'h3.2b', 'h;', '%%%;', 'iQ1.A.1x;'])
      expect(readReached(text)).toEqual(nothingReached);
  });
});
