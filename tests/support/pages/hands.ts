import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';

/** What a learner has at hand. */
export type Hand = 'mouse' | 'keyboard' | 'touch';

/** The screens on which everything is played: a wide one, a portal's frame, a phone. */
export const playScreens = [
  { name: 'a wide screen', width: 1280, height: 800 },
  { name: 'the frame of a portal', width: 714, height: 666 },
  { name: 'a phone', width: 390, height: 844 },
] as const;

/** Presses a button or an option. A keyboard gets there by Tab alone. */
export async function press(target: Locator, hand: Hand = 'mouse'): Promise<void> {
  if (hand === 'mouse') return target.click();
  if (hand === 'touch') return target.tap();
  await tabTo(target);
  await target.page().keyboard.press('Enter');
}

/** Goes on with Tab until the target has the focus, and sees that the focus shows. */
export async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < 80; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect(target).toHaveCSS('outline-style', 'solid');
      return;
    }
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${target.toString()}.`);
}
