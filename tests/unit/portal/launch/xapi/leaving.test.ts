import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdSession } from '#portal/launch/page/hold-session.ts';
import type { HeldSession } from '#portal/launch/page/hold-session.ts';
import type { Session } from '#portal/launch/page/session.ts';
import { wrapMessage } from '#portal/protocol/messages.ts';
import type { CourseMessage, Report } from '#portal/protocol/messages.ts';
import type { Progress } from '#progress/progress.ts';
import { openStore } from '../../../../support/portals/lrs-double.ts';
import {
  answerTo,
  finished,
  launchInStore,
  opened,
  origin,
  serveFromMemory,
  snapshotOf,
} from './open-in-store.ts';
import type { LrsFormat } from './open-in-store.ts';
import { passTime } from './pass-time.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
  vi.stubGlobal('window', { origin: 'https://portal.example' });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** How a learner leaves: `endThenGone` closes the window while the session is being ended. */
type Way = 'end' | 'leave' | 'endThenGone';

const anyVisit = fc.record({
  format: fc.constantFrom<LrsFormat>('cmi5', 'xapi'),
  /** How long requests and answers take, in turn. */
  delaysMs: fc.array(fc.nat(5000), { minLength: 1, maxLength: 12 }),
  /** When the learner answers, and how long after the last answer they leave. */
  pausesMs: fc.array(fc.nat(12_000), { minLength: 1, maxLength: 5 }),
  isFinished: fc.boolean(),
  isFailing: fc.boolean(),
  way: fc.constantFrom<Way>('end', 'leave', 'endThenGone'),
  staysMs: fc.nat(15_000),
});

/** Holds a session as the launch page does, with a course that says what it is told to. */
function hold(session: Session) {
  const frame = { postMessage: () => undefined } as unknown as Window;
  const device: { state?: Progress | undefined } = {};
  const held: HeldSession = holdSession(session, {
    frame,
    reportAnswers: true,
    backup: {
      left: Promise.resolve(undefined),
      keep(state) {
        device.state = state as Progress;
        return Promise.resolve(true);
      },
      drop() {
        device.state = undefined;
      },
    },
    onExit: () => undefined,
  });
  const say = (message: CourseMessage) => {
    held.hear({ data: wrapMessage(message), source: frame });
  };
  return { held, say, device };
}

const nothing: Report = { completed: false, done: 0, objectives: [] };
const failing = { ...finished, completed: false, objectives: [] };
const failed = { ...failing, score: { ...finished.score!, share: 20, best: 2, passed: false } };

describe('Whoever leaves, in whatever way and however slow the store is,', () => {
  it('leaves a session that is told whole, with terminated as its last statement', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyVisit,
        async ({ format, delaysMs, pausesMs, isFinished, isFailing, way, staysMs }) => {
          const store = openStore(() => origin, { takesUnconditional: true });
          let turn = 0;
          let isSlow = true;
          serveFromMemory(store, () =>
            isSlow ? (delaysMs[(turn += 1) % delaysMs.length] ?? 0) : 0,
          );
          const launched = await passTime(launchInStore(store, format, { masteryScore: 0.8 }));
          const session = opened(launched.session);
          const { held, say, device } = hold(session);
          const items: string[] = [];
          const report = isFinished ? finished : isFailing ? failed : nothing;
          for (const [index, pauseMs] of pausesMs.entries()) {
            await vi.advanceTimersByTimeAsync(pauseMs);
            items.push(`Q${index}`);
            say({ type: 'answered', seq: index, answer: answerTo(`Q${index}`) });
            const { state, location } = snapshotOf(items);
            say({ type: 'progress', seq: index, state, location, report });
          }
          await vi.advanceTimersByTimeAsync(staysMs);
          if (way === 'leave') held.leave();
          else {
            const ending = held.end();
            if (way === 'end') expect(await passTime(ending)).toBe('stored');
            else {
              await vi.advanceTimersByTimeAsync(staysMs / 3);
              held.leave();
            }
          }
          // What was planned may still fall due, and the course may still speak.
          held.hurry();
          await vi.advanceTimersByTimeAsync(300_000);

          const verbs = store.verbs();
          expect(verbs[0]).toBe('initialized');
          expect(verbs.at(-1)).toBe('terminated');
          expect(verbs.filter((verb) => verb === 'terminated')).toHaveLength(1);
          expect(verbs.filter((verb) => verb === 'answered')).toHaveLength(items.length);
          const judged = isFinished ? ['completed', 'passed'] : isFailing ? ['failed'] : [];
          expect(verbs.filter((verb) => /completed|passed|failed/.test(verb))).toEqual(judged);

          // Each answer is in the store, or on this device for the next session.
          const document = store.documents.find('roots-and-reach') as
            { readonly state: { readonly items: object } } | undefined;
          const known = { ...document?.state.items, ...device.state?.items };
          expect(Object.keys(known).sort()).toEqual([...items].sort());

          // The next session finds whatever the document of the last one left open.
          isSlow = false;
          const next = opened((await launchInStore(store, format, { masteryScore: 0.8 })).session);
          next.write(snapshotOf(items, report));
          await next.commit();
          await next.end();
          for (const verb of isFinished ? ['completed', 'passed'] : [])
            expect(store.verbs().filter((one) => one === verb)).toHaveLength(1);
        },
      ),
      { numRuns: 500, endOnFailure: true },
    );
  });
});
