import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { analogy, buttonOf, openPlace, words } from '../../support/pages/analogy-page.ts';
import { readKept } from '../../support/pages/kept-progress.ts';
import { welcomesMovement } from '../../support/pages/movement.ts';

test.use(welcomesMovement);

const [ayodele, birgit] = analogy.light.people;
const { lights: freeLine } = words;

function freeOf(part: Locator, n: number): Locator {
  return part.getByText(n === 0 ? words.noneFree : fill(freeLine, { n, all: 4 }), { exact: true });
}

/** Returns the button over a lamp or a plant. */
function spotOf(part: Locator, spot: string): Locator {
  return part.locator(`[data-spot="${spot}"]`);
}

/** Drags the first free light to a target. */
async function drag(part: Locator, target: Locator, by?: { x: number; y: number }): Promise<void> {
  const { mouse } = part.page();
  await part.locator('[data-light]').first().hover();
  await mouse.down();
  const box = (await target.boundingBox())!;
  const [x, y] = [by?.x ?? box.width / 2, by?.y ?? box.height / 2];
  await mouse.move(box.x + x, box.y + y, { steps: 4 });
  await mouse.up();
}

test('A light is placed by pressing a lamp or a plant, and taken back the same way or by a button', async ({
  page,
}) => {
  const part = await openPlace(page, 'free-play');
  await spotOf(part, 'lamp-0').click();
  await spotOf(part, 'lamp-1').click();
  await spotOf(part, 'plant-1').click();
  await expect(freeOf(part, 1)).toBeVisible();
  await spotOf(part, 'lamp-1').click();
  await expect(freeOf(part, 2)).toBeVisible();
  await buttonOf(part, fill(words.takeLight, { name: birgit!.name })).click();
  await expect(freeOf(part, 3)).toBeVisible();
});

test('A dormant tie wakes when its tuft is pressed or a light is dragged there', async ({
  page,
}) => {
  const part = await openPlace(page, 'free-play');
  const playMonth = async (month: number) => {
    await buttonOf(part.locator('section'), words.playMonth).click();
    await expect(part.locator('tr[aria-current] th')).toHaveText(String(month));
    await expect(part.locator('section')).toBeVisible();
  };
  // Untended, the first two ties are dormant after three months.
  for (const month of [1, 2, 3]) await playMonth(month);
  const tuft = part.getByRole('button', { name: fill(words.wake, { name: ayodele!.name }) });
  for (const width of [714, 390, 320, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    await tuft.click({ trial: true });
    const box = (await tuft.boundingBox())!;
    expect(Math.min(box.width, box.height), `at ${width}`).toBeGreaterThanOrEqual(24);
  }
  await tuft.click();
  await expect(freeOf(part, 3)).toBeVisible();
  await expect(tuft).toHaveAccessibleName(/\(1\)$/);
  await part.locator('[data-picture]').scrollIntoViewIfNeeded();
  await drag(part, spotOf(part, 'plant-1'));
  await expect(freeOf(part, 2)).toBeVisible();
  await playMonth(4);
  const awake = fill(words.giveLight, { name: ayodele!.name });
  await expect(spotOf(part, 'plant-0')).toHaveAccessibleName(awake);
});

test('In the guess, a light can be dragged to a lamp or to the garden', async ({ page }) => {
  const part = await openPlace(page, 'guess');
  const split = (meeting: number) =>
    part.getByText(fill(words.split, { meeting, tending: 4 - meeting }), { exact: true });
  await expect(split(2)).toBeVisible();
  await part.locator('[data-picture]').scrollIntoViewIfNeeded();
  await drag(part, spotOf(part, 'sun'));
  await expect(split(1)).toBeVisible();
  await drag(part, spotOf(part, 'lamp-3'));
  await expect(split(2)).toBeVisible();
});

test('While a month is being planned, the months so far can be played again', async ({ page }) => {
  const part = await openPlace(page, 'free-play');
  const player = part.locator('[data-player]');
  await expect(buttonOf(player, words.play)).toHaveCount(0);
  await buttonOf(player, words.playMonth).click();
  await expect(freeOf(part, 4)).toBeVisible();
  await spotOf(part, 'lamp-0').click();
  await buttonOf(player, words.play).click();
  await expect(part.locator('tr[aria-current] th')).toHaveText('0');
  await buttonOf(player, words.pause).click();
  await expect(buttonOf(player, words.play)).toBeFocused();
  await buttonOf(player, words.play).click();
  // The plan is still there, with the light that was placed.
  await expect(freeOf(part, 3)).toBeVisible();
  await expect(spotOf(part, 'lamp-0')).toHaveAttribute('aria-pressed', 'true');
  await page.setViewportSize({ width: 390, height: 844 });
  const tops = await player
    .getByRole('button')
    .evaluateAll((all) => all.map((button) => Math.round(button.getBoundingClientRect().top)));
  expect(new Set(tops).size, 'rows of buttons').toBe(2);
});

test('A light is dragged to its place; dropped anywhere else, it comes back', async ({ page }) => {
  const part = await openPlace(page, 'free-play');
  await part.locator('[data-picture]').scrollIntoViewIfNeeded();
  await drag(part, spotOf(part, 'lamp-3'));
  await expect(spotOf(part, 'lamp-0')).toHaveAttribute('aria-pressed', 'true');
  await drag(part, spotOf(part, 'plant-0'));
  await expect(freeOf(part, 2)).toBeVisible();
  await expect(part.locator('[data-light]')).toHaveCount(2);
  await drag(part, part.locator('[data-picture]'), { x: 600, y: 5 });
  await expect(freeOf(part, 2)).toBeVisible();
});

test('Nobody can place more than four lights in a month', async ({ page }) => {
  const part = await openPlace(page, 'free-play');
  const give = fill(words.giveLight, { name: ayodele!.name });
  const more = part.locator('section').getByRole('button', { name: give, exact: true });
  for (let light = 0; light < 4; light += 1) await more.click();
  await expect(freeOf(part, 0)).toBeVisible();
  await expect(more).toHaveAttribute('aria-disabled', 'true');
  await spotOf(part, 'lamp-0').click();
  await expect(spotOf(part, 'lamp-0')).toHaveAttribute('aria-pressed', 'false');
  await expect(part.locator('[data-light]')).toHaveCount(0);
});

test('People say what they need', async ({ page }) => {
  const part = await openPlace(page, 'free-play');
  for (const { name, asks } of [ayodele!, birgit!]) {
    await expect(part.getByRole('listitem').filter({ hasText: name })).toContainText(asks);
  }
});

test('Whoever says no or leaves is told by name, with what they say, and cannot be given a light', async ({
  page,
}) => {
  const part = await openPlace(page, 'free-play');
  const { people, noes, goodbyes } = analogy.light;
  await buttonOf(part, fill(words.meeting, { n: 1 })).click();
  await expect(part.getByText(words.newYear)).toBeVisible();
  const slider = part.getByRole('slider');
  // With one light on meeting, the third talk is that of the fifth person.
  await slider.fill('3');
  const no = fill(words.saysNo, { name: people[4]!.name, text: noes[0]! });
  await expect(part.getByText(no)).toBeVisible();
  await slider.fill('6');
  const goodbye = fill(words.saysGoodbye, { name: birgit!.name, text: goodbyes[0]! });
  await expect(part.getByText(goodbye)).toBeVisible();
  await expect(part.getByText(no)).toBeHidden();

  await buttonOf(part, words.newYear).click();
  const place = part.locator('section');
  for (let month = 1; month <= 6; month += 1) {
    await buttonOf(place, words.playMonth).click();
    await expect(part.locator('tr[aria-current] th')).toHaveText(String(month));
  }
  await expect(part.getByText(goodbye)).toBeVisible();
  await expect(place.getByText(ayodele!.name).first()).toBeAttached();
  await expect(place.getByText(birgit!.name)).toHaveCount(0);
});

test('The best year is kept when a later one is worse', async ({ page }) => {
  const part = await openPlace(page, 'free-play');
  const play = async (meeting: number) => {
    await buttonOf(part, words.newYear).click();
    await buttonOf(part, fill(words.meeting, { n: meeting })).click();
    await expect.poll(async () => (await readKept(page)).garden?.best).toBeDefined();
  };
  await play(1);
  const best = (await readKept(page)).garden?.best;
  await play(4);
  expect((await readKept(page)).garden?.best).toEqual(best);
  await expect(
    part.getByText(
      fill(words.bestYear, {
        value: best!.both.toFixed(2),
        met: best!.met,
        open: best!.open,
        deep: best!.deep,
      }),
    ),
  ).toBeVisible();
});
