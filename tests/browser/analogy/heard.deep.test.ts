import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { tellMoment } from '#features/analogy/clocks/tell-moment.ts';
import { describeMonth, listDecisions } from '#features/analogy/light/describe-month.ts';
import type { MonthState } from '#features/analogy/model/month-state.ts';
import { compareSplits, findBest, playAllSplits } from '#features/analogy/model/play-split.ts';
import { fill } from '#ui/fill.ts';
import {
  analogy,
  announcerOf,
  buttonOf,
  lightPlaces,
  openPlace,
  readNumbers,
  sliderOf,
  words,
} from '../../support/pages/analogy-page.ts';
import { welcomesMovement } from '../../support/pages/movement.ts';
import { hearNews, newsIn, readThrough, startReader } from '../../support/pages/screen-reader.ts';

test.use(welcomesMovement);

const { marks } = analogy.clocks;
const { beats } = analogy.light;
const splits = playAllSplits();

const decisionsIn = (months: readonly MonthState[], month: number) =>
  listDecisions(months[month - 1], months[month], analogy.light, words);

/** Starts the screen reader on the whole analogy, so that it hears the live region. */
async function listen(page: Page): Promise<void> {
  await startReader(page, 'body');
  await hearNews(page);
}

test('In every beat a screen reader finds the picture’s alternative, the title and the sentence', async ({
  page,
}) => {
  for (const place of lightPlaces) {
    await openPlace(page, place);
    await startReader(page, '[data-part=light]');
    const heard = (await readThrough(page, '[data-part=light]')).join('\n');
    const beat = beats.find(({ id }) => id === place) ?? analogy.light.freePlay;
    expect(heard, place).toContain(`heading, ${beat.title}, level 3`);
    expect(heard, place).toContain('before' in beat && beat.before ? beat.before : beat.sentence);
    const pictures = heard.split('\n').filter((phrase) => /^(image|img), /.test(phrase));
    expect(pictures.length, place).toBeGreaterThan(0);
    for (const picture of pictures) expect(picture).toMatch(/\w{4}/);
  }
});

test('In every moment a screen reader finds what the picture shows, in both ways of telling', async ({
  page,
}) => {
  for (const [index, { id, alt, name, sentence }] of marks.entries()) {
    const part = await openPlace(page, id);
    await startReader(page, '[data-part=clocks]');
    const heard = (await readThrough(page, '[data-part=clocks]')).join('\n');
    expect(heard).toContain(alt);
    expect(heard).toContain(`heading, ${name}, level 3`);
    expect(heard).toContain(sentence);
    await part.getByRole('radio', { name: words.marketMorning }).check();
    const market = analogy.hides.market.marks[index]!;
    const told = (await readThrough(page, '[data-part=clocks]')).join('\n');
    expect(told).toContain(market.alt);
    expect(told).toContain(market.sentence);
    expect(told).not.toContain(alt);
  }
});

test('What the two decide is told in the picture, the sentence and the numbers, and announced', async ({
  page,
}) => {
  const part = await openPlace(page, 'two-years');
  await sliderOf(part).fill(String(marks.length - 1));
  const [, no, leaves] = analogy.clocks.decisions;
  for (const [decision, last] of [
    [no!, '0.00'],
    [leaves!, words.ended],
  ] as const) {
    await part.getByRole('radio', { name: decision.name, exact: true }).check();
    const { sentence, alt } = tellMoment(analogy.clocks.decisions, decision.id, 'two-years')!;
    await expect(part.getByRole('img', { name: alt })).toBeVisible();
    await expect(part.getByText(sentence)).toBeVisible();
    await expect(announcerOf(page)).toHaveText(`${decision.text} ${sentence}`);
    expect((await readNumbers(part)).at(-1)!.at(-1)).toBe(last);
  }
});

test('Nothing is announced on load, at any address; the page has one live region', async ({
  page,
}) => {
  for (const place of [...marks.map(({ id }) => id), ...lightPlaces]) {
    await openPlace(page, place);
    await expect(announcerOf(page)).toHaveText('');
    const regions = page.locator(':is([role=status], [aria-live], [role=alert], output)');
    await expect(regions).toHaveCount(1);
  }
});

test('While a year plays, only its end is announced', async ({ page }) => {
  const part = await openPlace(page, 'warm-seed');
  await listen(page);
  await buttonOf(part, words.play).click();
  await expect(sliderOf(part)).toHaveValue('3', { timeout: 20_000 });
  await expect(buttonOf(part, words.play)).toBeVisible();
  const { months } = splits[0]!;
  const last = Number(await part.locator('tr[aria-current] th').innerText());
  const { sentence } = beats.find(({ id }) => id === 'warm-seed')!;
  expect(newsIn(await hearNews(page))).toEqual([
    `${describeMonth(months[last], words)} ${sentence}`,
  ]);
});

test('A single step and a pause are announced', async ({ page }) => {
  const part = await openPlace(page, 'all-lamps');
  await listen(page);
  const { months } = splits[4]!;
  for (const month of [1, 2, 12]) {
    if (month === 12) await sliderOf(part).fill('11');
    await hearNews(page);
    await buttonOf(part, words.nextMonth).click();
    await expect(part.locator('tr[aria-current] th')).toHaveText(String(month));
    // The end of a year is told by its own sentence, every other month by what people said in it.
    const more = month === 12 ? [beats[1]!.sentence] : decisionsIn(months, month);
    await expect
      .poll(() => announcerOf(page).innerText())
      .toBe([describeMonth(months[month], words), ...more].join(' '));
    expect(newsIn(await hearNews(page))).toHaveLength(1);
  }
  await buttonOf(part, words.restart).click();
  await buttonOf(part, words.play).click();
  await expect(part.locator('[data-moves]').first()).toBeAttached();
  await hearNews(page);
  await buttonOf(part, words.pause).click();
  const month = Number(await part.locator('tr[aria-current] th').innerText());
  expect(newsIn(await hearNews(page))).toEqual([
    [describeMonth(months[month], words), ...decisionsIn(months, month)].join(' '),
  ]);
});

test('Each moment of the clocks that is reached is announced once', async ({ page }) => {
  const part = await openPlace(page, 'the-evening');
  await listen(page);
  await part.locator(`a[href="#${marks[4]!.id}"]`).click();
  expect(newsIn(await hearNews(page))).toEqual([marks[4]!.sentence]);
});

test('The result of a guess about the clocks is announced, once, when the lines have crossed', async ({
  page,
}) => {
  const part = await openPlace(page, 'the-evening');
  await listen(page);
  await buttonOf(part, words.moreMonths).click();
  const n = fill(words.months, { n: 7 });
  expect(newsIn(await hearNews(page))).toEqual([n]);
  await buttonOf(part, words.keepGuess).click();
  expect(newsIn(await hearNews(page))).toEqual([fill(words.watchLines, { n })]);
  const [rhythm] = analogy.clocks.rhythms.filter(({ perMonth }) => perMonth === 1);
  const result = [
    fill(words.crosses, { rhythm: rhythm!.name, months: '3.2', ceiling: '0.60' }),
    fill(words.clockGuess, { n, months: '3.2' }),
  ].join(' ');
  for (const mark of [4, 5, 6]) {
    await part.locator(`a[href="#${marks[mark]!.id}"]`).click();
    const { sentence } = marks[mark]!;
    expect(newsIn(await hearNews(page))).toEqual([mark === 5 ? `${sentence} ${result}` : sentence]);
  }
});

test('The result of a guess about the light is announced at the end of the year', async ({
  page,
}) => {
  const part = await openPlace(page, 'your-guess');
  await sliderOf(part).fill('11');
  await listen(page);
  await buttonOf(part, words.nextMonth).click();
  await expect(part.locator('tr[aria-current] th')).toHaveText('12');
  const split = fill(words.split, { meeting: 2, tending: 2 });
  await expect(announcerOf(page)).not.toHaveText('');
  expect(newsIn(await hearNews(page))).toEqual([
    [
      fill(words.guessed, { split }),
      describeMonth(splits[2]!.months[12], words),
      beats.find(({ id }) => id === 'your-guess')!.sentence,
    ].join(' '),
  ]);
});

test('A new meaning of success is announced with the split that is then best', async ({ page }) => {
  const part = await openPlace(page, 'honesty-switch');
  await listen(page);
  for (const { id, name } of analogy.light.goals.slice(1)) {
    await part.getByRole('radio', { name, exact: true }).check();
    const best = findBest(compareSplits(splits), id).map((n) => fill(words.meeting, { n }));
    expect(newsIn(await hearNews(page))).toEqual([
      fill(words.bestNow, { n: 12, splits: best.join(', ') }),
    ]);
  }
});
