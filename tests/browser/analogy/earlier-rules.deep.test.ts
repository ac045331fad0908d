import { expect, test } from '@playwright/test';
import { rulesEdition } from '#features/analogy/model/year-parameters.ts';
import { emptyProgress } from '#progress/progress.ts';
import { fill } from '#ui/fill.ts';
import { buttonOf, openPlace, words } from '../../support/pages/analogy-page.ts';
import { beginWith, readKept } from '../../support/pages/kept-progress.ts';

test('A best year by earlier rules is kept, and put aside with a sentence until a new one is played', async ({
  page,
}) => {
  const best = { both: 0.72, met: 22, open: 15, deep: 9 };
  await beginWith(page, { ...emptyProgress, garden: { guesses: {}, best } });
  const part = await openPlace(page, 'free-play');
  const { both: _, ...counts } = best;
  const aside = part.getByText(fill(words.earlierYear, { value: '0.72', ...counts }));
  await expect(aside).toBeVisible();
  await buttonOf(part, fill(words.meeting, { n: 1 })).click();
  await expect(aside).toBeHidden();
  const now = (await readKept(page)).garden?.best;
  expect(now).toMatchObject({ rules: rulesEdition });
  expect(now!.both).toBeLessThan(0.72);
});
