import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('What a store has not taken', () => {
  it('stays owed when the window went away before the store answered, and is told once', async () => {
    for (const format of ['cmi5', 'xapi'] as const) {
      const own = openStore(() => origin);
      serveFromMemory(own);
      const one = opened((await launchInStore(own, format)).session);
      one.write(snapshotOf(['Q1'], finished));
      one.leave();
      await vi.advanceTimersByTimeAsync(1000);
      expect(own.documents.find('roots-and-reach')).toMatchObject({
        completed: false,
        passed: false,
        owed: { completed: { id: expect.any(String) as string } },
      });
      const two = opened((await launchInStore(own, format)).session);
      await vi.advanceTimersByTimeAsync(1000);
      two.write(snapshotOf(['Q1'], finished));
      await two.commit();
      expect(own.documents.find('roots-and-reach')).toMatchObject({
        completed: true,
        passed: true,
      });
      for (const verb of ['completed', 'passed', 'mastered'])
        expect(own.verbs().filter((word) => word === verb)).toHaveLength(1);
      expect(own.faults).toEqual([]);
    }
  });

  it('is handed in by the next session, answers too, under the same ids', async () => {
    for (const format of ['cmi5', 'xapi'] as const) {
      const own = openStore(() => origin);
      let isRefusing = true;
      const ids: unknown[] = [];
      serveFromMemory({
        ...own,
        answer(request) {
          if (!isRefusing || !request.body.includes('/answered')) return own.answer(request);
          ids.push((JSON.parse(request.body) as { id: string }[])[0]?.id);
          return { status: 400 };
        },
      });
      const one = opened((await launchInStore(own, format)).session);
      const given = answerTo('Q1');
      one.answer(given);
      one.write(snapshotOf(['Q1']));
      await one.commit();
      expect(one.refused?.()).toEqual(['answered']);
      one.leave();
      await vi.advanceTimersByTimeAsync(1000);
      expect(own.documents.find('roots-and-reach')).toMatchObject({ answers: [{ answer: given }] });

      isRefusing = false;
      const two = opened((await launchInStore(own, format)).session);
      two.write(snapshotOf(['Q1']));
      await two.commit();
      const [answered] = own.statements.filter(({ verb }) => verb?.id?.endsWith('answered'));
      expect(answered).toMatchObject({ id: ids[0], result: { response: 'option_A' } });
      two.write(snapshotOf(['Q1', 'Q2']));
      await two.commit();
      expect(own.documents.find('roots-and-reach')).not.toHaveProperty('answers');
      const three = opened((await launchInStore(own, format)).session);
      await three.commit();
      expect(own.verbs().filter((verb) => verb === 'answered')).toHaveLength(1);
      expect(own.faults).toEqual([]);
    }
  });

  it('is told in the next session, even if the course says nothing of it', async () => {
    const own = openStore(() => origin);
    let isDown = false;
    serveFromMemory({
      ...own,
      answer: (request) =>
        isDown && request.url?.includes('statements') ? undefined : own.answer(request),
    });
    const one = opened((await launchInStore(own, 'xapi')).session);
    isDown = true;
    one.write(snapshotOf(['Q1'], finished));
    expect(await one.commit()).toBe('failed');
    isDown = false;
    const two = opened((await launchInStore(own, 'xapi')).session);
    await vi.advanceTimersByTimeAsync(1000);
    await two.end();
    expect(own.verbs()).toEqual([
      'initialized',
      'initialized',
      'completed',
      'passed',
      'terminated',
    ]);
  });
});
