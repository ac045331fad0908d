import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../../../support/portals/lrs-double.ts';
import { passTime } from './pass-time.ts';
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

  it('takes no later session with it that ends before the store has refused it again', async () => {
    for (const format of ['cmi5', 'xapi'] as const)
      for (const verb of ['answered', 'completed'] as const) {
        const own = openStore(() => origin, { refusesVerb: verb });
        serveFromMemory(own, () => 20);
        const answered = fetch;
        let isGone = false;
        // Whoever is gone hears no answer.
        vi.stubGlobal('fetch', (...request: Parameters<typeof fetch>) => {
          const answer = answered(...request);
          return isGone ? new Promise(() => undefined) : answer;
        });
        for (let count = 1; count <= 3; count += 1) {
          let found: Awaited<ReturnType<typeof launchInStore>> | undefined;
          void launchInStore(own, format).then((launched) => (found = launched));
          // No longer: what earlier sessions owe is on its way, and has no answer yet.
          while (!found) await vi.advanceTimersByTimeAsync(5);
          const one = opened(found.session);
          one.answer(answerTo('Q1'));
          one.write(snapshotOf(['Q1'], finished));
          if (count === 1) await passTime(one.commit());
          isGone = true;
          one.leave();
          await vi.advanceTimersByTimeAsync(1000);
          isGone = false;
          expect(own.verbs().filter((word) => word === 'terminated')).toHaveLength(count);
        }
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
