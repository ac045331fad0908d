import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { activities } from '../../support/content/real-activities.ts';
import { statesOf } from '../../support/pages/activity-states.ts';
import { openActivityStates } from '../../support/pages/open-activity-states.ts';
import { lessonPages } from '../../support/pages/pages.ts';

const screens = [
  { name: 'the frame of a portal', width: 714, height: 666 },
  { name: 'a phone', width: 390, height: 844 },
] as const;

/*
 * What a learner does stands on one screen with the heading that asks for it, and what comes back
 * stands on one screen with what it answers. In the widest sense both are the whole activity.
 */
for (const lesson of lessonPages)
  test(`Each step of ${lesson} fits a portal’s frame and a phone, fresh, working, judged and done`, async ({
    page,
  }) => {
    // Four pages are loaded.
    test.slow();
    const states = activities
      .filter((one) => one.page === lesson)
      .flatMap(statesOf)
      // A vote is done when it is judged; who opens the other answers as well reads on.
      .filter(({ kind, state }) => !(kind === 'vote' && state === 'done'));
    const tall: string[] = [];
    for (const group of Map.groupBy(states, ({ state }) => state).values()) {
      await page.setViewportSize(screens[0]);
      const one = await page.context().newPage();
      await openActivityStates(one, group, async ({ state: { id, state }, board }) => {
        for (const screen of screens) {
          await one.setViewportSize(screen);
          const name = `${id}, ${state}, ${String(screen.width)}`;
          const { act, answer } = await measure(board);
          if (Math.max(act, answer) > screen.height)
            tall.push(`${name}: ${String(act)} to do, ${String(answer)} to read`);
        }
        await one.setViewportSize(screens[0]);
      });
      await one.close();
    }
    expect(tall).toEqual([]);
  });

/** The height of what is done, from the heading on, and of the answer, to the last button. */
function measure(board: Locator): Promise<{ act: number; answer: number }> {
  return board.evaluate((section) => {
    const { top, bottom, height } = section.getBoundingClientRect();
    const shown = [...section.querySelectorAll('[data-act], [data-answer]')].filter((part) =>
      part.checkVisibility(),
    );
    const act = shown.find((part) => part.matches('[data-act]'));
    const answer = shown.find((part) => part.matches('[data-answer]'));
    return {
      act: Math.round(act ? act.getBoundingClientRect().bottom - top : answer ? 0 : height),
      answer: Math.round(answer ? bottom - answer.getBoundingClientRect().top : act ? 0 : height),
    };
  });
}
