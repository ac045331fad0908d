import { expect, test } from '@playwright/test';
import { bond, crossing, spark } from '#features/analogy/model/clocks.ts';
import { measureMonth } from '#features/analogy/model/measure-month.ts';
import { compareSplits, findBest, playAllSplits } from '#features/analogy/model/play-split.ts';
import { varyAssumptions } from '#features/analogy/model/vary-assumptions.ts';
import { fill } from '#ui/fill.ts';
import {
  analogy,
  announcerOf,
  buttonOf,
  openPlace,
  readNumbers,
  sliderOf,
  words,
} from '../../support/pages/analogy-page.ts';
import { welcomesMovement } from '../../support/pages/movement.ts';

test.use(welcomesMovement);

const splits = playAllSplits();
const { marks, rhythms } = analogy.clocks;

function rowsOfYear(meeting: number): string[][] {
  return splits[meeting]!.months.map((state) => {
    const { met, noes, left, open, deep, dormant, land } = measureMonth(state);
    return [state.month, met, noes, left, open, deep, dormant].map(String).concat(land.toFixed(2));
  });
}

test('For every split, every month and every goal, the five years show the numbers of the model', async ({
  page,
}) => {
  const part = await openPlace(page, 'honesty-switch');
  for (const { id, name } of analogy.light.goals) {
    await part.getByRole('radio', { name, exact: true }).check();
    for (let month = 12; month >= 1; month -= 1) {
      // The first frame is the first month.
      await sliderOf(part).fill(String(month - 1));
      const results = compareSplits(splits, month);
      expect(await readNumbers(part), `${id}, month ${month}`).toEqual(
        results.map(({ meeting, success, end }) => [
          fill(words.meeting, { n: meeting }),
          ...[end.met, end.noes, end.left, end.open, end.deep, end.dormant].map(String),
          success[id].toFixed(2),
        ]),
      );
      const best = await part.locator('figure[data-best] figcaption > b').allTextContents();
      expect(best, `${id}, month ${month}`).toEqual(
        findBest(results, id).map((meeting) => fill(words.meeting, { n: meeting })),
      );
    }
  }
});

test('With other parameters, the page tells in how many of a thousand years each split was best', async ({
  page,
}) => {
  const { best, between } = varyAssumptions();
  const part = await openPlace(page, 'honesty-switch');
  await part.getByRole('radio', { name: words.varied }).check();
  for (const { id, name } of analogy.light.goals) {
    await part.getByRole('radio', { name, exact: true }).check();
    const counts = (await readNumbers(part)).map((row) => row.at(-1));
    expect(counts, id).toEqual(best[id].map(String));
    const [low, high] = between[id][1]!.map((value) => value.toFixed(2)) as [string, string];
    await expect(part.locator('figcaption').nth(1)).toContainText(
      fill(words.between, { low, high }),
    );
  }
  expect(best.both.slice(3)).toEqual([0, 0]);
});

for (const [place, meeting] of [
  ['all-lamps', 4],
  ['all-sun', 0],
] as const) {
  test(`Month by month, the year shows the numbers of the model: ${place}`, async ({ page }) => {
    const part = await openPlace(page, place);
    const rows = rowsOfYear(meeting);
    for (const month of rows.keys()) {
      if (month > 0) await sliderOf(part).fill(String(month));
      expect(await readNumbers(part)).toEqual(rows.slice(0, month + 1));
      await expect(part.locator('tr[aria-current] th')).toHaveText(String(month));
    }
  });
}

test('“Your guess” plays exactly the split that was guessed', async ({ page }) => {
  for (const meeting of splits.keys()) {
    const part = await openPlace(page, 'guess');
    // The stepper starts at the last guess; before the first one, at two lights on meeting.
    const before = meeting === 0 ? 2 : meeting - 1;
    const button = buttonOf(part, meeting < before ? words.lessMeeting : words.moreMeeting);
    for (let light = 0; light < Math.abs(meeting - before); light += 1) await button.click();
    await buttonOf(part, words.keepGuess).click();
    await part.locator('a[href="#your-guess"]').click();
    await sliderOf(part).fill('12');
    expect(await readNumbers(part)).toEqual(rowsOfYear(meeting));
  }
});

test('For every rhythm of contact, spark, bond and crossing are those of the model', async ({
  page,
}) => {
  const part = await openPlace(page, 'the-evening');
  await buttonOf(part, words.keepGuess).click();
  await sliderOf(part).fill(String(marks.length - 1));
  for (const { name, perMonth } of rhythms) {
    await part.getByRole('radio', { name, exact: true }).check();
    expect(await readNumbers(part), name).toEqual(
      marks.map((mark) => [
        mark.name,
        spark(mark.month).toFixed(2),
        bond(mark.month, perMonth).toFixed(2),
      ]),
    );
    const met = crossing(perMonth)?.toFixed(1);
    const said = met === undefined ? fill(words.never, { rhythm: name }) : `${met} months`;
    await expect(part.getByText(new RegExp(`^${name}: `))).toContainText(said);
    await expect(announcerOf(page)).toContainText(said);
  }
});

test('The page does not tell when the bond passes the spark before the learner has seen it', async ({
  page,
}) => {
  const part = await openPlace(page, 'the-evening');
  await buttonOf(part, words.keepGuess).click();
  const watch = part.getByText(fill(words.watchLines, { n: fill(words.months, { n: 6 }) }));
  await expect(watch).toBeVisible();
  await sliderOf(part).fill('4');
  await expect(watch).toBeVisible();
  await sliderOf(part).fill('5');
  await expect(watch).toBeHidden();
  await expect(part.getByText('3.2').first()).toBeVisible();
});
