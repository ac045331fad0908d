import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerItem } from '#progress/items.ts';
import { readProgress } from '#progress/read-progress.ts';
import {
  answer,
  answered,
  giveAnswer,
  names,
  reportOf,
  write,
} from '../../../../support/portals/scorm-answers.ts';
import { openWithPortal } from '../../../../support/portals/scorm-session-double.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 1, 3, 9) });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

for (const standard of ['scorm12', 'scorm2004'] as const) {
  const { status, success, score, exit, time, mode, mark } = names[standard];
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
        // Also with the last answer of a final check, whose result is told as well.
        expect(asked).toBeLessThanOrEqual(12);
      }
      const stood = Object.entries(record.server).filter(
        ([name, value]) =>
          /^cmi\.objectives\.\d+\.(status|success_status)$/.test(name) &&
          /completed|passed/.test(value),
      );
      expect(stood).toHaveLength(8);
      const told = record.calls.filter((call) => /SetValue cmi\.objectives\.\d+\.id/.test(call));
      expect(told).toHaveLength(8);
      // What an answer had no calls for came with a later page.
      for (let index = 0; index < 5; index += 1)
        expect(record.server[`cmi.interactions.${index}.objectives.0.id`]).toBe('O1');
      expect(record.server).toMatchObject(
        standard === 'scorm12'
          ? { 'cmi.core.score.min': '0', 'cmi.core.score.max': '100' }
          : { 'cmi.score.min': '0', 'cmi.score.max': '100', 'cmi.score.raw': '90' },
      );
    });

    it(`${standard === 'scorm12' ? 'has no room for' : 'tells'} the ends of ties, as far as the calls of a page go`, async () => {
      const { session, record } = await openWithPortal(standard);
      write(session, reportOf());
      await session.commit();
      for (const person of ['ana', 'ben-li', 'cleo'])
        session.tie?.({
          ...{ scenario: 'startup', person, name: 'A', state: 'mended', line: 'Good.', at: 9 },
        });
      const before = record.calls.length;
      write(session, reportOf(), 'next.html');
      await session.commit();
      expect(record.calls.length - before).toBeLessThanOrEqual(16);
      const told = () => Object.keys(record.server).filter((name) => name.endsWith('.id'));
      expect(told()).toHaveLength(standard === 'scorm12' ? 0 : 2);
      session.end();
      expect(told()).toHaveLength(standard === 'scorm12' ? 0 : 3);
      if (standard === 'scorm2004')
        expect(record.server).toMatchObject({
          'cmi.interactions.1.id': 'tie_startup_ben_li',
          'cmi.interactions.1.type': 'other',
          'cmi.interactions.1.learner_response': 'mended',
          'cmi.interactions.1.description': 'A: Good.',
        });
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
