import { expect } from '@playwright/test';
import type { Progress } from '#progress/progress.ts';
import { exportProgress } from '#progress/transfer.ts';
import { words } from '../content/course-content.ts';
import type { PortalCourse } from '../portals/portal-course.ts';

/** Loads progress from a file, as the progress page lets a learner do. */
export async function loadProgress(one: PortalCourse, progress: Progress): Promise<void> {
  await one.visit('progress.html');
  await one.course.locator('input[type="file"]').setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(exportProgress(progress, Date.now())),
  });
  await expect(one.course.getByRole('main').getByText(words.progress.imported)).toBeVisible();
}
