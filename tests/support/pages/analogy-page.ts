import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { analogySchema } from '#features/analogy/analogy.schema.ts';
import { words as allWords } from '../content/course-content.ts';
import { readContent } from '../content/real-content.ts';

/** The analogy as its author wrote it. */
export const analogy = readContent('analogy', analogySchema);

/** The words on its buttons and labels. */
export const words = allWords.analogy;

/** The places of the second part in their order: nine beats, then the learner's own year. */
export const lightPlaces: readonly string[] = [
  ...analogy.light.beats.map(({ id }) => id),
  'free-play',
];

/** One of the two parts that are played. */
export function partOf(page: Page, name: 'clocks' | 'light'): Locator {
  return page.locator(`[data-part=${name}]`);
}

/** Opens a mark or a beat by its address and waits until it can be played. */
export async function openPlace(page: Page, place: string): Promise<Locator> {
  await page.goto('about:blank');
  await page.goto(`analogy.html#${place}`);
  const part = partOf(page, lightPlaces.includes(place) ? 'light' : 'clocks');
  await expect(part.locator(`a[href="#${place}"]`)).toHaveAttribute('aria-current', 'step');
  return part;
}

/** A button of a part, by its words. */
export function buttonOf(part: Locator, name: string): Locator {
  return part.getByRole('button', { name, exact: true });
}

/** The slider along a run. */
export function sliderOf(part: Locator): Locator {
  return part.locator('[data-player]').getByRole('slider');
}

/** The numbers of a table, row by row. */
export function readNumbers(part: Locator): Promise<string[][]> {
  return part
    .locator('table')
    .evaluate((table) =>
      [...(table as HTMLTableElement).tBodies].flatMap(({ rows }) =>
        [...rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent.trim())),
      ),
    );
}

/** What moves on the page at this moment: every animation of the browser, by what it changes. */
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
