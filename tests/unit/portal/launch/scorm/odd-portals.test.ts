import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { giveAnswer, names, reportOf, write } from '../../../../support/portals/scorm-answers.ts';
import { openWithApi, openWithPortal } from '../../../../support/portals/scorm-session-double.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 1, 3, 9) });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

for (const standard of ['scorm12', 'scorm2004'] as const) {
  const { status, success, score, exit, learner, mark } = names[standard];

  describe(`A session of ${standard} with a portal that is not as the standard wants`, () => {
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
      // Also in a later session that adds nothing to them.
      const next = await openWithPortal(standard, {
        quirks: { wipes: true },
        before: record.server,
      });
      await giveAnswer(next.session);
      next.session.end();
      const raw = standard === 'scorm12' ? score : 'cmi.score.raw';
      expect(next.record.server).toMatchObject({ [success]: 'passed', [raw]: '90' });
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
      expect(session.refused?.()).toEqual(['passed']);
      session.end();
      const next = await openWithPortal(standard, {
        quirks: { noPassed: true },
        before: record.server,
      });
      write(next.session, reportOf(90));
      await next.session.commit();
      expect(next.session.refused?.()).toEqual(['passed']);
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
