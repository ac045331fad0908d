import { expect } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { gain } from '../content/course-content.ts';

const { statements, steps, words } = gain;

/** One of the three statements. */
type Statement = (typeof statements)[number];
type Place = Page | FrameLocator;

/** The three statements, in their order. */
export const [open, deepen, choose] = statements as [Statement, Statement, Statement];

/** A step of a statement, counted from 0. */
export function stepOf(place: Place, { text }: Statement, step: number): Locator {
  const row = place.getByRole('group', { name: text });
  return row.getByRole('radio', { name: steps[step]!, exact: true });
}

/** Opens the ratings at the start of lesson 1. */
export async function unfold(place: Place): Promise<void> {
  await place.locator('summary', { hasText: words.before }).click();
  await expect(stepOf(place, open, 0)).toBeVisible();
}
