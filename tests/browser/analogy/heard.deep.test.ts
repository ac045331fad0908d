import { expect, test } from '@playwright/test';
import { describeMonth } from '#features/analogy/light/describe-year.ts';
import { playSplit } from '#features/analogy/model/play-split.ts';
import { fill } from '#ui/fill.ts';
import {
  analogy,
  buttonOf,
  lightPlaces,
  openPlace,
  sliderOf,
  words,
} from '../../support/pages/analogy-page.ts';
import { welcomesMovement } from '../../support/pages/movement.ts';
import { hearNews, readThrough, startReader } from '../../support/pages/screen-reader.ts';

test.use(welcomesMovement);

const { marks } = analogy.clocks;

test('In every beat a listener hears the name of the picture, the title and the sentence', async ({
  page,
}) => {
  for (const place of lightPlaces) {
    await openPlace(page, place);
    await startReader(page, '[data-part=light]');
    const heard = (await readThrough(page, '[data-part=light]')).join('\n');
    const beat = analogy.light.beats.find(({ id }) => id === place) ?? analogy.light.freePlay;
    expect(heard, place).toContain(`heading, ${beat.title}, level 3`);
    expect(heard, place).toContain('before' in beat && beat.before ? beat.before : beat.sentence);
    const pictures = heard.split('\n').filter((phrase) => /^(image|img), /.test(phrase));
    expect(pictures.length, place).toBeGreaterThan(0);
    for (const picture of pictures) expect(picture).toMatch(/\w{4}/);
  }
});

test('In every moment a listener hears what the picture shows', async ({ page }) => {
  for (const { id, alt, name, sentence } of marks) {
    await openPlace(page, id);
    await startReader(page, '[data-part=clocks]');
    const heard = (await readThrough(page, '[data-part=clocks]')).join('\n');
    expect(heard).toContain(alt);
    expect(heard).toContain(`heading, ${name}, level 3`);
    expect(heard).toContain(sentence);
  }
});

test('Each month that ends is said once, politely, and nothing is said on the way', async ({
  page,
}) => {
  const part = await openPlace(page, 'all-lamps');
  await startReader(page, '[data-part=light]');
  await hearNews(page);
  const { years } = playSplit(4);
  for (const month of [1, 2, 12]) {
    if (month === 12) await sliderOf(part).fill('11');
    await hearNews(page);
    await buttonOf(part, words.nextMonth).click();
    await expect(part.locator('tr[aria-current] th')).toHaveText(String(month));
    const said = (await hearNews(page)).filter((phrase) => phrase.startsWith('polite'));
    const sentence = month === 12 ? ` ${analogy.light.beats[1]!.sentence}` : '';
    expect(said).toEqual([`polite: ${describeMonth(years[month], words)}${sentence}`]);
  }
});

test('Each moment of the clocks that is reached is said once', async ({ page }) => {
  const part = await openPlace(page, 'the-evening');
  await startReader(page, '[data-part=clocks]');
  await hearNews(page);
  await part.locator(`a[href="#${marks[4]!.id}"]`).click();
  const said = (await hearNews(page)).filter((phrase) => phrase.startsWith('polite'));
  expect(said.join(' ')).toContain(marks[4]!.sentence);
  expect(said).toHaveLength(1);
});

test('A guess and its lights are heard while they change', async ({ page }) => {
  const part = await openPlace(page, 'guess');
  await startReader(page, '[data-part=light]');
  await hearNews(page);
  await buttonOf(part, words.moreMeeting).click();
  const split = fill(words.split, { meeting: 3, tending: 1 });
  expect((await hearNews(page)).join(' ')).toContain(split);
});
