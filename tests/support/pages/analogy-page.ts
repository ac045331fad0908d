import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { analogySchema } from '#features/analogy/analogy.schema.ts';
import { words as allWords } from '../content/course-content.ts';
import { readContent } from '../content/real-content.ts';

/** The content of the analogy page. */
export const analogy = readContent('analogy', analogySchema);

/** The words of its buttons, labels and messages. */
export const words = allWords.analogy;

/** The addresses of the second part in order: nine beats, then the learner's own year. */
export const lightPlaces: readonly string[] = [
  ...analogy.light.beats.map(({ id }) => id),
  'free-play',
];

/** Returns one of the two parts that can be played. */
export function partOf(page: Page, name: 'clocks' | 'light'): Locator {
  return page.locator(`[data-part=${name}]`);
}

/** Opens a mark or a beat by its address, waits until it can be played, and returns its part. */
export async function openPlace(page: Page, place: string): Promise<Locator> {
  await page.goto('about:blank');
  await page.goto(`analogy.html#${place}`);
  const part = partOf(page, lightPlaces.includes(place) ? 'light' : 'clocks');
  await expect(part.locator(`a[href="#${place}"]`)).toHaveAttribute('aria-current', 'step');
  return part;
}

/** Returns a button of a part by its label. */
export function buttonOf(part: Locator, name: string): Locator {
  return part.getByRole('button', { name, exact: true });
}

/** Returns the live region of the page. */
export function announcerOf(page: Page): Locator {
  return page.locator('[data-announcer]');
}

/** Returns the slider of the player. */
export function sliderOf(part: Locator): Locator {
  return part.locator('[data-player]').getByRole('slider');
}

/** Returns the cells of the table bodies, row by row. */
export function readNumbers(part: Locator): Promise<string[][]> {
  return part
    .locator('table')
    .evaluate((table) =>
      [...(table as HTMLTableElement).tBodies].flatMap(({ rows }) =>
        [...rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent.trim())),
      ),
    );
}

/** Returns the properties that are being animated on the page at this moment. */
export function listMotion(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const { effect } = animation;
      if (animation.playState !== 'running' || !(effect instanceof KeyframeEffect)) return [];
      const notProperties = ['offset', 'easing', 'composite', 'computedOffset'];
      return effect
        .getKeyframes()
        .flatMap((frame) => Object.keys(frame).filter((key) => !notProperties.includes(key)));
    }),
  );
}
