import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '#portal/launch/page/session.ts';
import type { Report } from '#portal/protocol/messages.ts';
import { answerItem } from '#progress/items.ts';
import { emptyProgress } from '#progress/progress.ts';
import { anyQuirks } from '../../../../support/portals/any-quirks.ts';
import type { Scorm } from '../../../../support/portals/guard-api.ts';
import type { ScormQuirks } from '../../../../support/portals/quirky-portal.ts';
import { openWithPortal } from '../../../../support/portals/scorm-session-double.ts';

const runs = 500;

/** How far a status has come; what is not there is nowhere. */
const rankOf = (elements: Readonly<Record<string, string>>): number => {
  const status = elements['cmi.core.lesson_status'] ?? elements['cmi.completion_status'] ?? '';
  const success = elements['cmi.success_status'] ?? '';
  const ladder = ['incomplete', 'completed', 'passed'];
  return Math.max(ladder.indexOf(status), ladder.indexOf(success));
};
const shareOf = (elements: Readonly<Record<string, string>>): number => {
  const [raw, scaled] = [elements['cmi.core.score.raw'], elements['cmi.score.scaled']];
  return raw ? Number(raw) : scaled ? Math.round(Number(scaled) * 100) : -1;
};

const step = fc.oneof(
  fc.record({ type: fc.constant('answer' as const), item: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ type: fc.constant('page' as const), number: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ type: fc.constant('check' as const), share: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ type: fc.constant('commit' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** A learner who takes these steps in the course; the report says what is reached by then. */
async function take(session: Session, steps: readonly Step[], from = -1) {
  let state = emptyProgress;
  let location = 'p0.html';
  let best = from;
  const write = (): void => {
    const score = { share: best, passed: best >= 80, attempt: '1-1', counts: 'best' as const };
    const report: Report = {
      completed: best >= 80,
      done: 0.5,
      objectives: [{ id: 'O1', level: best >= 80 ? 'stands' : 'begun', share: 50 }],
      ...(best >= 0 && { score }),
    };
    session.write({ state, location, report, hasBegun: true });
  };
  for (const [at, one] of steps.entries()) {
    if (one.type === 'answer') {
      const item = `Q${one.item}`;
      state = answerItem(state, { item, option: 'A', at });
      session.answer({ item, option: 'A', at, best: true, key: 'A', objective: 'O1' });
    } else if (one.type === 'page') location = `p${one.number}.html`;
    else if (one.type === 'check') best = Math.max(best, one.share);
    else await session.commit();
    write();
  }
  return { best, outcome: await session.commit() };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(['scorm12', 'scorm2004'] as const)('In any portal with %s', (standard) => {
  it('no completion is lost without a word, no status falls, and nothing is tried for ever', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyQuirks,
        fc.array(step, { maxLength: 12 }),
        fc.constantFrom('end', 'leave'),
        (quirks, steps, how) => playTwice(standard, quirks, steps, how),
      ),
      { numRuns: runs },
    );
  });
});

async function playTwice(
  standard: Scorm,
  quirks: ScormQuirks,
  steps: readonly Step[],
  how: 'end' | 'leave',
): Promise<void> {
  const { session, record } = await openWithPortal(standard, { quirks });
  const { best, outcome } = await take(session, steps);
  const isTold = session.refused?.().length;
  const called = record.calls.length;
  for (let time = 0; time < 5; time += 1) expect(await session.commit()).toBe(outcome);
  expect(record.calls.length - called).toBeLessThanOrEqual(5 * 16);
  session[how]();
  expect(record.isOver).toBe(true);
  expect(record.calls.length).toBeLessThan(120 + steps.length * 40);

  // Never "not saved" where it is, nor "saved" where it is not.
  expect(outcome === 'failed').toBe(quirks.fails === true);
  if (outcome !== 'failed') {
    expect(rankOf(record.server)).toBe(
      best < 80
        ? 0
        : quirks.noPassed && standard === 'scorm12'
          ? 1
          : 2 - Number(quirks.noPassed ?? false),
    );
    if (quirks.noScore && best >= 0) expect(isTold).toBeGreaterThan(0);
    else expect(shareOf(record.server)).toBe(best);
  }

  // The next time, the learner does worse, or only looks in.
  const before = { ...record.server };
  const next = await openWithPortal(standard, { quirks, before });
  await take(next.session, [{ type: 'answer', item: 1 }], 10);
  next.session[how]();
  expect(rankOf(next.record.server)).toBeGreaterThanOrEqual(rankOf(before));
  if (!quirks.noScore) expect(shareOf(next.record.server)).toBeGreaterThanOrEqual(shareOf(before));
}
