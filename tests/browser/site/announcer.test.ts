import { expect, test } from '@playwright/test';
import { freshPages, usedPages } from '../../support/pages/page-states.ts';

for (const { name, open } of [...freshPages, ...usedPages])
  test(`One live region, and nothing is spoken after a reload: ${name}`, async ({ page }) => {
    await open(page);
    const regions = page.locator(
      ':is([role=status], [role=alert], [role=log], [aria-live], output)',
    );
    await expect(regions).toHaveCount(1);
    await page.reload({ waitUntil: 'networkidle' });
    await expect(regions).toHaveCount(1);
    await expect(regions).toBeEmpty();
  });
