import { expect, test } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { announcerOf, buttonOf, openPlace, words } from '../../support/pages/analogy-page.ts';
import { readKept } from '../../support/pages/kept-progress.ts';
import { welcomesMovement } from '../../support/pages/movement.ts';

test.use(welcomesMovement);

test('The if-then line is not part of the progress, and it can be deleted', async ({ page }) => {
  const part = await openPlace(page, 'if-then');
  await part.getByLabel(words.ifLabel, { exact: true }).fill('it is Monday');
  await part.getByLabel(words.thenLabel, { exact: true }).fill('write to Birgit');
  await buttonOf(part, words.keepLine).click();
  const line = fill(words.line, { when: 'it is Monday', what: 'write to Birgit' });
  await expect(part.getByText(line)).toBeVisible();
  expect(JSON.stringify(await readKept(page))).not.toContain('Birgit');
  const again = await openPlace(page, 'if-then');
  await expect(again.getByText(line)).toBeVisible();
  await buttonOf(again, words.deleteLine).click();
  await expect(again.getByText(line)).toBeHidden();
  await expect(again.getByLabel(words.ifLabel, { exact: true })).toBeFocused();
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(
    'Birgit',
  );
});

test('The if-then form says on the field what is missing, and goes there', async ({ page }) => {
  const part = await openPlace(page, 'if-then');
  const when = part.getByLabel(words.ifLabel, { exact: true });
  const what = part.getByLabel(words.thenLabel, { exact: true });
  await buttonOf(part, words.keepLine).click();
  await expect(when).toBeFocused();
  for (const [field, message] of [
    [when, words.ifMissing],
    [what, words.thenMissing],
  ] as const) {
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(message);
    await expect(part.getByText(message)).toBeVisible();
  }
  await when.fill('it is Monday');
  await what.fill('   ');
  await buttonOf(part, words.keepLine).click();
  await expect(what).toBeFocused();
  await expect(when).toHaveAttribute('aria-invalid', 'false');
  await expect(what).toHaveAccessibleDescription(words.thenMissing);
  await what.fill('write to Birgit');
  await expect(what).toHaveAttribute('aria-invalid', 'false');
  await buttonOf(part, words.keepLine).click();
  const line = fill(words.line, { when: 'it is Monday', what: 'write to Birgit' });
  await expect(announcerOf(page)).toHaveText(`${line} ${words.lineKept}`);
  await buttonOf(part, words.deleteLine).click();
  await expect(announcerOf(page)).toHaveText(words.lineDeleted);
  await expect(when).toBeFocused();
});
