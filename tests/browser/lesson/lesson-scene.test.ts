import { expect, test } from '@playwright/test';
import { activityOf } from '../../support/content/real-activities.ts';
import { openActivity } from '../../support/pages/activity-page.ts';

const vote = activityOf('vote', 'better-network');

test('The picture of a lesson grows with what is done, moves nothing, and is still grown after a reload', async ({
  page,
}) => {
  const scene = page.locator('[data-lesson-scene]');
  const picture = scene.locator('svg');
  const board = await openActivity(page, vote);
  const before = await picture.innerHTML();
  const size = await picture.boundingBox();
  await board.getByRole('button', { name: vote.options[0]!.text }).click();
  await expect(scene).toHaveAttribute('data-step', '1');
  await expect.poll(() => picture.innerHTML()).not.toBe(before);
  const grown = await picture.innerHTML();
  expect(await picture.boundingBox()).toEqual(size);
  // It says the same as before, and nothing moves for who asked for less movement.
  await expect(picture).toHaveAttribute('aria-label', /./);
  expect(await picture.evaluate((element) => element.getAnimations().length)).toBe(0);

  await page.reload();
  await expect(scene).toHaveAttribute('data-step', '1');
  await expect.poll(() => picture.innerHTML()).toBe(grown);
  expect((await picture.boundingBox())?.height).toBe(size?.height);
});
