import { expect, test } from '@playwright/test';
import { comparison, placeOf, readHand, words } from '../../support/pages/comparison-page.ts';
import { openAt } from '../../support/pages/comparison-states.ts';

const { rows, sides } = comparison;

test.beforeEach(async ({ page }) => {
  await openAt(page, '#sort');
  const lists = page.getByText(words.lists, { exact: true });
  if (!(await page.getByRole('group', { name: words.toSide }).isVisible())) await lists.click();
});

test('The form for a place says which of the two is missing, on the field, with the focus there', async ({
  page,
}) => {
  const form = page.locator('[data-hand] form');
  const side = form.getByRole('radio').first();
  const list = form.getByRole('combobox', { name: words.toRow });
  const put = form.getByRole('button', { name: words.put });

  await put.press('Enter');
  await expect(form.getByText(words.sideMissing)).toBeVisible();
  await expect(form.getByText(words.rowMissing)).toBeVisible();
  await expect(side).toBeFocused();
  await expect(side).toHaveAccessibleDescription(words.sideMissing);

  await side.press('Space');
  await expect(form.getByText(words.sideMissing)).toHaveCount(0);
  await expect(side).toHaveAccessibleDescription('');
  await put.press('Enter');
  await expect(list).toBeFocused();
  await expect(list).toHaveAttribute('aria-invalid', 'true');
  await expect(list).toHaveAccessibleDescription(words.rowMissing);

  const card = await readHand(page);
  await list.selectOption(rows[0]!.id);
  await expect(list).toHaveAttribute('aria-invalid', 'false');
  await expect(form.getByText(words.rowMissing)).toHaveCount(0);
  await put.press('Enter');
  await expect(placeOf(page, `${rows[0]!.id}/roots`)).not.toContainText(words.free);
  expect(await readHand(page)).not.toBe(card);
});

test('With a row and no side, it is the side that is asked for', async ({ page }) => {
  const form = page.locator('[data-hand] form');
  await form.getByRole('combobox', { name: words.toRow }).selectOption(rows[2]!.id);
  await form.getByRole('button', { name: words.put }).press('Enter');
  const side = form.getByRole('radio', { name: sides.roots.name });
  await expect(side).toBeFocused();
  await expect(side).toHaveAccessibleDescription(words.sideMissing);
  await expect(form.getByText(words.rowMissing)).toHaveCount(0);
  await expect(placeOf(page, `${rows[2]!.id}/roots`)).toContainText(words.free);
});
