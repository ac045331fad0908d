import { expect } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { finishActivity, keepAnswers } from '#progress/activities.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { words } from '../content/course-content.ts';
import { readKept } from './kept-progress.ts';

type Placed = { readonly id: string; readonly page: string };

/** An activity on its page. */
export function boardOf(page: Page | FrameLocator, id: string): Locator {
  return page.locator(`[id="try-${id}"]`);
}

/** A text where it can be seen: a board and its plain form hold the same ones. */
export function seen(part: Locator, text: string, options?: { exact: boolean }): Locator {
  return part.getByText(text, options).filter({ visible: true });
}

/** Brings an activity near the screen, and waits until it can be used. */
export async function getReady(page: Page | FrameLocator, id: string): Promise<Locator> {
  const board = boardOf(page, id);
  await board.evaluate((element) => {
    element.scrollIntoView();
  });
  // The plain form has given way, or the learner has skipped.
  await expect(board.locator('astro-island')).not.toHaveAttribute('ssr');
  const names = [words.activity.showAll, words.activity.tryIt];
  const ready = names.map((name) => board.getByRole('button', { name }));
  await expect(ready[0]!.or(ready[1]!).or(board.locator('[data-folded]'))).not.toHaveCount(0);
  return board;
}

/** Opens the lesson of an activity, and waits until the activity can be used. */
export async function openActivity(page: Page, { id, page: lesson }: Placed): Promise<Locator> {
  await page.goto(lesson);
  return getReady(page, id);
}

/** What the device keeps of an activity: its answers, and if it is done. */
export async function keptOf(page: Page, id: string) {
  const found = (await readKept(page)).activities?.[id];
  const answers = Object.entries(found?.answers ?? {}).map(([key, { value }]) => [key, value]);
  return { answers: Object.fromEntries(answers) as object, isDone: found?.done !== undefined };
}

/** The progress of somebody who gave these answers in an activity. */
export function withAnswers(
  id: string,
  answers: Readonly<Record<string, string>>,
  isDone = false,
  before = emptyProgress,
): Progress {
  const at = 1_790_000_000_000;
  const kept = keepAnswers(before, id, { from: {}, answers, at });
  return isDone ? finishActivity(kept, id, at) : kept;
}

/** Drags something to the middle of something else, with the mouse, in steps as a hand does. */
export async function dragTo(card: Locator, goal: Locator): Promise<void> {
  await expect(card).toHaveAttribute('data-movable');
  await goal.scrollIntoViewIfNeeded();
  const [from, to] = [(await card.boundingBox())!, (await goal.boundingBox())!];
  const { mouse } = card.page();
  await mouse.move(from.x + 20, from.y + 15);
  await mouse.down();
  for (const share of [0.1, 0.5, 1])
    await mouse.move(
      from.x + 20 + (to.x + to.width / 2 - from.x - 20) * share,
      from.y + 15 + (to.y + Math.min(20, to.height / 2) - from.y - 15) * share,
    );
  await mouse.up();
}
