import { expect } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { answerTwo, closeTab, completeCourse, inLrsPortal } from './lrs-portal.ts';
import type { StoreQuirks } from './store-quirks.ts';

/** What is told once in a registration, and must be recorded or the learner must be told. */
const once = ['completed', 'passed'];

/**
 * Plays one path in a record store with these quirks: two answers, the course completed, leaving by
 * the button, and a second session that finds everything.
 * @param refuses The verbs that the store never takes.
 */
export async function playStore(
  context: BrowserContext,
  format: 'cmi5' | 'xapi',
  quirks: StoreQuirks,
  refuses: readonly string[],
): Promise<void> {
  await inLrsPortal(
    context,
    format,
    async ({ lrs, launch }) => {
      const patience = { timeout: 60_000 };
      const expected = once.filter((verb) => !refuses.includes(verb));
      const told = () => lrs.verbs().filter((verb) => once.includes(verb));
      const one = await launch({ masteryScore: 0.3 });
      await answerTwo(one);
      await completeCourse(one);
      await expect.poll(told, patience).toEqual(expected);
      const record = () => lrs.documents.find('roots-and-reach');
      await expect
        .poll(record, patience)
        .toMatchObject(Object.fromEntries(once.map((verb) => [verb, expected.includes(verb)])));
      // What a store never takes has been tried by now: else it could take `terminated` with it.
      const tried = () =>
        refuses.every((verb) => lrs.bent.filter((why) => why.endsWith(verb)).length > 1);
      await expect.poll(tried, patience).toBe(true);
      await closeTab(one);
      await expect.poll(() => lrs.verbs().at(-1), patience).toBe('terminated');

      const two = await launch({ masteryScore: 0.3 });
      await expect(two.course.locator('h1')).toBeVisible();
      await closeTab(two);
      const ends = () => lrs.verbs().filter((verb) => verb === 'terminated').length;
      await expect.poll(ends, patience).toBe(2);
      expect(told()).toEqual(expected);
      // Where an answer is lost, the same statement comes twice, and one store says so with 409. Two
      // requests of a tab that closes may arrive in any order.
      const isHarmless = (fault: string) => /^409|a document after terminated/.test(fault);
      expect(lrs.faults.filter((fault) => !isHarmless(fault))).toEqual([]);
    },
    { quirks },
  );
}
