import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { analogy, buttonOf, openPlace, sliderOf, words } from '../../support/pages/analogy-page.ts';
import { welcomesMovement } from '../../support/pages/movement.ts';
import { readPdf } from '../../support/pages/read-pdf.ts';

test.use(welcomesMovement);

const withoutSpace = (text: string): string => text.replace(/\s/g, '');

/** Returns the text of the second part's table, without white space. */
async function readTable(page: Page): Promise<string> {
  return withoutSpace(await page.locator('[data-part=light] table').innerText());
}

test('A year that was played is printed: its table, its sentence, and no controls', async ({
  page,
}) => {
  const part = await openPlace(page, 'all-lamps');
  await sliderOf(part).fill('12');
  const table = await readTable(page);
  const printed = readPdf(await page.pdf({ tagged: false }));
  expect(table).toContain('125012');
  expect(printed).toContain(table);
  expect(printed).toContain(withoutSpace(analogy.light.beats[1]!.sentence));
  for (const word of [words.play, words.nextMonth, words.restart, words.asText])
    expect(printed).not.toContain(withoutSpace(word));
});

test('The learner’s own year is printed', async ({ page }) => {
  const part = await openPlace(page, 'free-play');
  await buttonOf(part, fill(words.meeting, { n: 1 })).click();
  await sliderOf(part).fill('12');
  const table = await readTable(page);
  const said = await part
    .getByText(/^Month 12:/)
    .first()
    .innerText();
  const printed = readPdf(await page.pdf({ tagged: false }));
  expect(printed).toContain(table);
  expect(printed).toContain(withoutSpace(said));
  expect(printed).toContain(withoutSpace(analogy.light.freePlay.sentence));
  for (const word of [words.newYear, words.freePlain])
    expect(printed).not.toContain(withoutSpace(word));
});

test('No table and no picture is cut off in print', async ({ page }) => {
  // As wide as a page of A4 between its margins.
  await page.setViewportSize({ width: 680, height: 900 });
  for (const place of ['all-lamps', 'five-splits', 'free-play']) {
    const part = await openPlace(page, place);
    if (place === 'free-play') await buttonOf(part, fill(words.meeting, { n: 4 })).click();
    await sliderOf(part).fill((await sliderOf(part).getAttribute('max')) ?? '');
    await page.emulateMedia({ media: 'print' });
    const cut = await page.locator('.analogy').evaluate((root) =>
      [...root.querySelectorAll('table, svg[role=img], figure')]
        .filter((one) => one.checkVisibility())
        .filter((one) => one.getBoundingClientRect().right > root.getBoundingClientRect().right + 1)
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(cut, place).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  }
});
