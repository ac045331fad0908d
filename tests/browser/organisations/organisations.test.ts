import { expect, test } from '@playwright/test';
import { organisationsSchema } from '#features/organisations/organisations.schema.ts';
import { readContent } from '../../support/content/real-content.ts';

const { title, measure, leave } = readContent('organisations', organisationsSchema);

test.describe('The page for organisations', () => {
  test.use({ javaScriptEnabled: false });

  test('says what to measure and what not, without scripts, and the contents lead to it', async ({
    page,
  }) => {
    await page.goto('index.html');
    const link = page.locator('[data-menu] a', { hasText: title });
    await expect(link).toHaveAttribute('href', 'for-organisations.html');
    await page.goto('for-organisations.html');
    const main = page.getByRole('main');
    for (const { title: heading, points } of [measure, leave]) {
      await expect(main.getByRole('heading', { name: heading, level: 2 })).toBeVisible();
      for (const point of points) await expect(main.getByText(point)).toBeVisible();
    }
  });
});
