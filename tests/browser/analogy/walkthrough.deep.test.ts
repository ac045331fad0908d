import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { ceiling, crossing } from '#features/analogy/model/clocks.ts';
import { averageSuccess, measureMonth } from '#features/analogy/model/measure-month.ts';
import { newYear, playMonth, playSplit } from '#features/analogy/model/play-split.ts';
import { fill } from '#ui/fill.ts';
import {
  analogy,
  announcerOf,
  buttonOf,
  listMotion,
  openPlace,
  readNumbers,
  sliderOf,
  words,
} from '../../support/pages/analogy-page.ts';
import { playScreens, press, tabTo } from '../../support/pages/hands.ts';
import type { Hand } from '../../support/pages/hands.ts';
import { readKept } from '../../support/pages/kept-progress.ts';
import { welcomesMovement } from '../../support/pages/movement.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

test.use(welcomesMovement);

const { beats, freePlay } = analogy.light;
const hands: readonly Hand[] = ['mouse', 'keyboard', 'touch'];
const screens = [
  ...playScreens.map((screen) => ({ ...screen, hands })),
  { name: 'the narrowest phone', width: 320, height: 640, hands: ['touch'] as const },
];

for (const { name: screen, width, height, hands } of screens) {
  test.describe(`The two clocks are walked through on ${screen}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    for (const hand of hands) {
      test(`by ${hand}`, async ({ page }) => {
        const faults = watchPage(page, sites.root.address);
        const { marks, rhythms } = analogy.clocks;
        const part = await openPlace(page, 'the-evening');
        const isAt = (index: number) =>
          expect(part.getByRole('heading', { name: marks[index]!.name })).toBeVisible();

        await press(buttonOf(part, words.moreMonths), hand);
        await press(buttonOf(part, words.keepGuess), hand);
        await expect(buttonOf(part, words.play)).toBeFocused();
        const guessed = fill(words.watchLines, { n: fill(words.months, { n: 7 }) });
        await expect(part.getByText(guessed)).toBeVisible();

        await press(buttonOf(part, words.play), hand);
        await expect.poll(async () => (await listMotion(page)).length).toBeGreaterThan(0);
        await press(buttonOf(part, words.pause), hand);
        await expect.poll(() => listMotion(page)).toEqual([]);
        await press(buttonOf(part, words.restart), hand);
        await expect(sliderOf(part)).toHaveValue('0');

        await press(part.getByRole('link', { name: marks[2]!.name, exact: true }), hand);
        await isAt(2);
        await expect(page).toHaveURL(new RegExp(`#${marks[2]!.id}$`));
        await press(buttonOf(part, words.nextMark), hand);
        await isAt(3);
        await expect(announcerOf(page)).toHaveText(marks[3]!.sentence);
        await press(buttonOf(part, words.restart), hand);
        await isAt(0);

        // At the last mark, every crossing has been seen.
        await press(part.getByRole('link', { name: marks.at(-1)!.name, exact: true }), hand);
        const weekly = rhythms.at(-1)!;
        await choose(part, words.rhythm, weekly.name, hand);
        const answer = fill(words.crosses, {
          rhythm: weekly.name,
          months: crossing(weekly.perMonth)!.toFixed(1),
          ceiling: ceiling(weekly.perMonth).toFixed(2),
        });
        await expect(part.getByText(answer)).toBeVisible();
        await choose(part, words.telling, words.marketMorning, hand);
        await expect(part.getByText(analogy.hides.market.marks.at(-1)!.sentence)).toBeVisible();
        expect((await readKept(page)).garden?.guesses['clocks']?.value).toBe(7);
        expect(faults).toEqual([]);
      });
    }
  });

  test.describe(`The story of the light is walked through on ${screen}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    for (const hand of hands) {
      test(`by ${hand}`, async ({ page }) => {
        // By Tab alone this takes long, and one beat is played in real time.
        const faults = watchPage(page, sites.root.address);
        const part = await openPlace(page, 'guess');
        await press(buttonOf(part, words.lessMeeting), hand);
        await press(buttonOf(part, words.keepGuess), hand);
        for (const [index, beat] of beats.entries()) {
          if (index === 0) continue;
          const heading = part.getByRole('heading', { name: beat.title });
          await expect(heading).toBeFocused();
          await expect(heading).toBeInViewport({ ratio: 1 });
          await expect(part.getByText(beat.before ?? beat.sentence)).toBeVisible();
          if (beat.id === 'warm-seed') await playByButtons(part, hand);
          else await playToEnd(part, hand);
          await expect(part.getByText(beat.sentence).first()).toBeVisible();
          if (beat.id === 'if-then') await keepLine(part, hand);
          const next = beats[index + 1]?.title ?? freePlay.title;
          await press(buttonOf(part, fill(words.next, { title: next })), hand);
        }
        await expect(part.getByRole('heading', { name: freePlay.title })).toBeFocused();
        await press(part.getByRole('button', { name: fill(words.lamp, { n: 1 }) }), hand);
        const [tended] = analogy.light.people;
        const give = fill(words.giveLight, { name: tended!.name });
        await press(part.locator('section').getByRole('button', { name: give }), hand);
        await press(part.locator('[data-player]').getByRole('button').first(), hand);
        await expect(part.locator('tr[aria-current] th')).toHaveText('1');
        await press(buttonOf(part, fill(words.meeting, { n: 1 })), hand);
        await press(part.getByRole('slider'), 'mouse');
        await part.getByRole('slider').fill('12');

        const first = playMonth(newYear(), { meeting: 1, tending: [0] });
        const year = playSplit(1, { from: first });
        const rows = year.months.map((one) => String(measureMonth(one).open));
        expect((await readNumbers(part)).map((row) => row[4])).toEqual(rows);
        const { garden } = await readKept(page);
        const both = averageSuccess(year.months.slice(1)).both;
        expect(garden?.guesses['light']?.value).toBe(1);
        expect(garden?.best?.both).toBeCloseTo(both, 9);
        const value = part.getByText(fill(words.yearIs, { value: both.toFixed(2) }));
        await expect(value).toBeVisible();
        expect(faults).toEqual([]);
      });
    }
  });
}

/** Moves the slider step by step to its end, if the beat has one. */
async function playToEnd(part: Locator, hand: Hand): Promise<void> {
  const slider = part.locator('[data-player]').getByRole('slider');
  if ((await slider.count()) === 0) return;
  await press(slider, hand);
  await slider.press('Home');
  const last = Number(await slider.getAttribute('max'));
  for (let step = 0; step < last; step += 1) await slider.press('ArrowRight');
  await expect(slider).toHaveValue(String(last));
}

/** Uses every button of a short run, then plays it to its end. */
async function playByButtons(part: Locator, hand: Hand): Promise<void> {
  const slider = sliderOf(part);
  const last = (await slider.getAttribute('max'))!;
  await press(buttonOf(part, words.play), hand);
  await expect(part.locator('[data-moves]').first()).toBeAttached();
  await press(buttonOf(part, words.pause), hand);
  await expect.poll(() => listMotion(part.page())).toEqual([]);
  await press(buttonOf(part, words.nextMonth), hand);
  await expect(slider).toHaveValue('1');
  await press(buttonOf(part, words.restart), hand);
  await expect(slider).toHaveValue('0');
  await expect(part.locator('[data-moves]')).toHaveCount(0);
  await press(buttonOf(part, words.play), hand);
  await expect(slider).toHaveValue(last, { timeout: 20_000 });
}

/** Checks a radio button. By keyboard: Tab to the checked one, then arrows. */
async function choose(part: Locator, legend: string, name: string, hand: Hand): Promise<void> {
  const options = part.getByRole('group', { name: legend }).getByRole('radio');
  const wanted = options.and(part.getByRole('radio', { name, exact: true }));
  if (hand === 'keyboard') {
    await tabTo(options.and(part.locator(':checked')));
    for (let step = 0; step < 6 && !(await wanted.isChecked()); step += 1)
      await part.page().keyboard.press('ArrowDown');
  } else {
    await press(wanted, hand);
  }
  await expect(wanted).toBeChecked();
}

async function keepLine(part: Locator, hand: Hand): Promise<void> {
  await part.getByLabel(words.ifLabel, { exact: true }).fill('it is Monday');
  await part.getByLabel(words.thenLabel, { exact: true }).fill('write to Birgit');
  await press(buttonOf(part, words.keepLine), hand);
  await expect(part.getByText(words.lineKept)).toBeVisible();
}
