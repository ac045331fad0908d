import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '#portal/launch/page/session.ts';
import type { AnswerReport, Report } from '#portal/protocol/messages.ts';
import { answerItem } from '#progress/items.ts';
import { visit } from '#progress/place.ts';
import { emptyProgress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { openWithApi, openWithPortal } from '../../../../support/portals/scorm-session-double.ts';

const names = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    success: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    mark: (share: number) => String(share),
  },
  scorm2004: {
    status: 'cmi.completion_status',
    success: 'cmi.success_status',
    score: 'cmi.score.scaled',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    mark: (share: number) => String(share / 100),
  },
} as const;

const answer: AnswerReport = {
  ...{ item: 'Q1', option: 'B', at: 0, best: false, key: 'A', objective: 'O1' },
};
const answered = visit(
  answerItem(emptyProgress, { item: 'Q1', option: 'B', at: 5 }),
  'two-words.html',
);

function reportOf(share?: number, objectives: Report['objectives'] = []): Report {
  const passed = (share ?? 0) >= 80;
  const score = share === undefined ? undefined : { share, passed, attempt: '1-1', counts: 'best' };
  return { completed: passed, done: 0.5, objectives, ...(score && { score }) } as Report;
}

function write(session: Session, report: Report, location = 'two-words.html', hasBegun = true) {
  session.write({ state: answered, location, report, hasBegun });
}

/** As the launch page hands in an answer. */
async function giveAnswer(session: Session, report = reportOf()) {
  session.answer({ ...answer, at: Date.now() });
  write(session, report);
  return session.commit();
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 1, 3, 9) });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

for (const standard of ['scorm12', 'scorm2004'] as const) {
  const { status, success, score, exit, time, learner, mode, mark } = names[standard];
  const passedBefore = {
    [status]: standard === 'scorm12' ? 'passed' : 'completed',
    [success]: 'passed',
  };

  describe(`A session of ${standard}`, () => {
    it('stores answers, the way back, status, score and time, and ends', async () => {
      const { session, record } = await openWithPortal(standard);
      await vi.advanceTimersByTimeAsync(20_000);
      expect(await giveAnswer(session)).toBe('stored');
      expect(record.server).toMatchObject({ [status]: 'incomplete', [exit]: 'suspend' });
      write(session, reportOf(83));
      expect(await session.commit()).toBe('stored');
      session.end();
      expect(record.server).toMatchObject({ [success]: 'passed', [score]: mark(83) });
      expect(record.server[time]).toMatch(/20/);
      expect(record.isOver).toBe(true);
      const next = await openWithPortal(standard, { before: record.server });
      expect(next.session.learner).toBe('L1');
      expect(readProgress(next.session.saved[0]).progress.items).toEqual(answered.items);
    });

    it('tells how long an answer took, and in SCORM 2004 what was asked', async () => {
      const { session, record } = await openWithPortal(standard);
      write(session, reportOf());
      await vi.advanceTimersByTimeAsync(8000);
      await giveAnswer(session);
      await vi.advanceTimersByTimeAsync(3000);
      await giveAnswer(session);
      // Given in an earlier session, and handed in only now.
      session.answer({ ...answer, at: 5 });
      const [first, second, third] = [0, 1, 2].map((one) => `cmi.interactions.${one}`);
      const is12 = standard === 'scorm12';
      expect(record.server).toMatchObject({
        [`${first}.latency`]: is12 ? '0000:00:08.00' : 'PT0H0M8S',
        [`${second}.latency`]: is12 ? '0000:00:03.00' : 'PT0H0M3S',
      });
      expect(record.server[`${first}.description`]).toBe(is12 ? undefined : 'What is a door?');
      session.end();
      expect(record.server[`${third}.id`]).toBe('Q1');
      expect(record.server).not.toHaveProperty([`${third}.latency`]);
    });

    it('takes at most 12 calls for an answer and 16 for a page, also with lists', async () => {
      const { session, record } = await openWithPortal(standard);
      const objectives = Array.from({ length: 8 }, (_, index) => ({
        ...{ id: `O${index + 1}`, level: 'stands' as const, share: 100 },
      }));
      const count = async (step: () => unknown) => {
        const before = record.calls.length;
        await step();
        return record.calls.length - before;
      };
      for (let page = 0; page < 6; page += 1) {
        const turned = await count(async () => {
          // A page says where it is at first without a report, then with one.
          session.write({
            ...{ state: answered, location: `p${page}.html` },
            report: undefined,
            hasBegun: true,
          });
          write(session, reportOf(undefined, objectives), `p${page}.html`);
          write(session, reportOf(undefined, objectives), `p${page}.html`);
          await session.commit();
        });
        expect(turned).toBeLessThanOrEqual(16);
        const asked = await count(async () => {
          const report = reportOf(page === 3 ? 90 : undefined, objectives);
          session.answer({ ...answer, at: Date.now() });
          session.write({
            state: answerItem(answered, { item: `Q${page}`, option: 'A', at: page }),
            ...{ location: `p${page}.html`, hasBegun: true, report },
          });
          await session.commit();
        });
        // With the last answer of a final check, its result is told as well.
        expect(asked).toBeLessThanOrEqual(page === 3 ? 18 : 12);
      }
      const stood = Object.entries(record.server).filter(
        ([name, value]) =>
          /^cmi\.objectives\.\d+\.(status|success_status)$/.test(name) &&
          /completed|passed/.test(value),
      );
      expect(stood).toHaveLength(8);
      const told = record.calls.filter((call) => /SetValue cmi\.objectives\.\d+\.id/.test(call));
      expect(told).toHaveLength(8);
    });

    it('tells what waits when the window goes away', async () => {
      const { session, record } = await openWithPortal(standard);
      const objectives = [{ id: 'O3', level: 'stands' as const, share: 90 }];
      await giveAnswer(session, reportOf(undefined, objectives));
      expect(record.server).not.toHaveProperty(['cmi.objectives.0.id']);
      session.leave();
      expect(record.server['cmi.objectives.0.id']).toBe('O3');
    });

    it('writes neither status nor score in review, and never lowers them', async () => {
      const before = { ...passedBefore, [score]: mark(95) };
      const review = await openWithPortal(standard, { before: { ...before, [mode]: 'review' } });
      expect(review.session.mode).toBe('review');
      review.session.end();
      expect(review.record.server).toMatchObject(before);
      const normal = await openWithPortal(standard, { before });
      write(normal.session, reportOf(40));
      normal.session.end();
      expect(normal.record.server).toMatchObject(before);
    });

    it('keeps what was reached where the portal does not repeat it, now and in the next session', async () => {
      const quirks = { forgets: true } as const;
      const { session, record } = await openWithPortal(standard, { quirks });
      write(session, reportOf(90));
      await session.commit();
      write(session, reportOf(40));
      session.end();
      expect(record.server).toMatchObject({ [success]: 'passed', [score]: mark(90) });
      // A portal that hides status and score from the next session.
      const { 'cmi.suspend_data': state = '' } = record.server;
      const next = await openWithPortal(standard, {
        quirks,
        before: { 'cmi.suspend_data': state },
      });
      write(next.session, reportOf(40));
      next.session.leave();
      expect(next.record.server).toMatchObject({ [success]: 'passed', [score]: mark(90) });
    });

    it('writes again before the end what Commit has wiped', async () => {
      const { session, record } = await openWithPortal(standard, { quirks: { wipes: true } });
      const objectives = [{ id: 'O1', level: 'stands' as const, share: 90 }];
      write(session, reportOf(90, objectives));
      await session.commit();
      await giveAnswer(session, reportOf(90, objectives));
      session.end();
      expect(record.server).toMatchObject({
        [success]: 'passed',
        [score]: mark(90),
        [exit]: 'suspend',
        'cmi.objectives.0.id': 'O1',
      });
      expect(record.server['cmi.suspend_data']).toMatch(/Q1/);
    });

    it('stores a score although the old one cannot be read', async () => {
      for (const old of ['undefined', 'none', '8 of 10']) {
        const { session, record } = await openWithPortal(standard, { before: { [score]: old } });
        write(session, reportOf(70));
        await session.commit();
        expect(record.server[score]).toBe(mark(70));
      }
      const quirks = { comma: true };
      const { session, record } = await openWithPortal(standard, {
        quirks,
        before: { [score]: mark(95) },
      });
      write(session, reportOf(70));
      await session.commit();
      expect(record.server[score]).toBe(mark(95));
    });

    it('compares shares exactly', async () => {
      for (const share of [29, 55, 57, 58]) {
        const { session, record } = await openWithPortal(standard, {
          before: { [score]: mark(share) },
        });
        write(session, reportOf(share));
        expect(record.calls.filter((call) => call.includes(`SetValue ${score}`))).toEqual([]);
        session.end();
      }
    });

    it('says that it is stored, that it is not, or that the portal does not say', async () => {
      const outcomeOf = async (
        ...options: Parameters<typeof openWithPortal> extends [unknown, (infer O)?] ? [O] : never
      ) => {
        const { session } = await openWithPortal(standard, options[0]);
        write(session, reportOf());
        return session.commit();
      };
      for (const word of ['True', 'boolean', 'number', 'one'] as const)
        expect(await outcomeOf({ quirks: { setSays: word, commitSays: word } })).toBe('stored');
      for (const noError of ['number', 'NaN', 'nothing'] as const)
        expect(
          await outcomeOf({ quirks: { setSays: 'false', commitSays: 'false', noError } }),
        ).toBe('unknown');
      // Nothing is said, but the value is there after Commit; or it is not.
      const quirks = { setSays: 'undefined', commitSays: 'undefined' } as const;
      expect(await outcomeOf({ quirks })).toBe('stored');
      expect(await outcomeOf({ quirks: { ...quirks, forgets: true } })).toBe('unknown');
      expect(await outcomeOf({ quirks: { fails: true } })).toBe('failed');
      expect(await outcomeOf({ probe: undefined })).toBe('unknown');
    });

    it('has ended where the portal says so', async () => {
      const { session, record } = await openWithPortal(standard);
      record.end();
      write(session, reportOf());
      expect(await session.commit()).toBe('ended');
    });

    it('has a fallback for a portal without "passed", and says what is refused', async () => {
      const { session, record } = await openWithPortal(standard, { quirks: { noPassed: true } });
      write(session, reportOf(90));
      expect(await session.commit()).toBe('stored');
      expect(record.server[status]).toBe('completed');
      const other = await openWithPortal(standard, { quirks: { noScore: true } });
      write(other.session, reportOf(90));
      await other.session.commit();
      expect(other.session.refused?.()).toEqual(['score']);
      expect(other.record.server[success]).toBe('passed');
    });

    it('names no backup after an id that is none', async () => {
      for (const id of ['undefined', 'null', '', '0']) {
        const { session } = await openWithPortal(standard, { before: { [learner]: id } });
        expect(session.learner).toBe('');
      }
    });

    it('takes over a session that the player has opened, and no other refusal', async () => {
      const answering = (error: string) => ({
        [standard === 'scorm12' ? 'LMSInitialize' : 'Initialize']: () => 'false',
        [standard === 'scorm12' ? 'LMSGetLastError' : 'GetLastError']: () => error,
      });
      expect(await openWithApi(standard, answering('103'), {})).toHaveProperty('mode');
      expect(await openWithApi(standard, answering('104'), {})).toBe('refused');
    });
  });
}

describe('Leaving in SCORM 2004', () => {
  it('asks the player to take over in a frame, when the learner asked to leave', async () => {
    const requests = async (isFramed: boolean, how: 'end' | 'leave') => {
      const { session, record } = await openWithPortal('scorm2004');
      if (isFramed) vi.stubGlobal('window', { parent: {} });
      session[how]();
      return record.server['adl.nav.request'];
    };
    expect(await requests(true, 'end')).toBe('suspendAll');
    expect(await requests(false, 'end')).toBeUndefined();
    expect(await requests(true, 'leave')).toBeUndefined();
  });
});
