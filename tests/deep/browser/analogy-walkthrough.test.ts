import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { averages, measures } from '#features/analogy/measure-year.ts';
import { freshYear, playMonth } from '#features/analogy/played-year.ts';
import { playRest } from '#features/analogy/own-year.ts';
import { fill } from '#ui/fill.ts';
import { analogy, buttonOf, openPlace, readNumbers, words } from '../../support/analogy-page.ts';
import { playScreens, press } from '../../support/hands.ts';
import type { Hand } from '../../support/hands.ts';
import { readKept } from '../../support/kept-progress.ts';
import { sites } from '../../support/sites.ts';
import { watchPage } from '../../support/watch-page.ts';
import { welcomesMovement } from '../../support/movement.ts';

test.use(welcomesMovement);

const { beats, freePlay } = analogy.light;
const hands: readonly Hand[] = ['mouse', 'keyboard', 'touch'];

for (const { name: screen, width, height } of playScreens) {
  test.describe(`The story of the light is walked through on ${screen}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    for (const hand of hands) {
      test(`by ${hand}`, async ({ page }) => {
        // By Tab alone it is a long way.
        test.slow(hand === 'keyboard');
        const faults = watchPage(page, sites.root.address);
        const part = await openPlace(page, 'guess');
        await press(buttonOf(part, words.lessMeeting), hand);
        await press(buttonOf(part, words.keepGuess), hand);
        for (const [index, beat] of beats.entries()) {
          if (index === 0) continue;
          const heading = part.getByRole('heading', { name: beat.title });
          await expect(heading).toBeFocused();
          await expect(part.getByText(beat.before ?? beat.sentence)).toBeVisible();
          await playToEnd(part, hand);
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

        const first = playMonth(freshYear, { meeting: 1, tending: [0] });
        const year = playRest(first, 1);
        const rows = year.years.map((one) => String(measures(one).open));
        expect((await readNumbers(part)).map((row) => row[2])).toEqual(rows);
        const { garden } = await readKept(page);
        const both = averages(year.years.slice(1)).both;
        expect(garden?.guesses['light']?.value).toBe(1);
        expect(garden?.best?.both).toBeCloseTo(both, 9);
        const value = part.getByText(fill(words.yearIs, { value: both.toFixed(2) }));
        await expect(value).toBeVisible();
        expect(faults).toEqual([]);
      });
    }
  });
}

/** Goes along the run, month by month, when the beat has one. */
async function playToEnd(part: Locator, hand: Hand): Promise<void> {
  const slider = part.locator('[data-player]').getByRole('slider');
  if ((await slider.count()) === 0) return;
  await press(slider, hand);
  await slider.press('Home');
  const last = Number(await slider.getAttribute('max'));
  for (let step = 0; step < last; step += 1) await slider.press('ArrowRight');
  await expect(slider).toHaveValue(String(last));
}

async function keepLine(part: Locator, hand: Hand): Promise<void> {
  await part.getByLabel(words.ifLabel, { exact: true }).fill('it is Monday');
  await part.getByLabel(words.thenLabel, { exact: true }).fill('write to Birgit');
  await press(buttonOf(part, words.keepLine), hand);
  await expect(part.getByText(words.lineKept)).toBeVisible();
}
