import { expect, test } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { analogy, buttonOf, openPlace, sliderOf, words } from '../../support/pages/analogy-page.ts';
import { startTranscript } from '../../support/pages/transcript.ts';

test('The two clocks, as they are heard', async ({ page }) => {
  const part = await openPlace(page, 'the-evening');
  const told = await startTranscript(page);
  await told.read('[data-part=clocks]');
  await told.after('One month more', () => buttonOf(part, words.moreMonths).press('Enter'));
  await told.after('Keeps the guess', () => buttonOf(part, words.keepGuess).press('Enter'));
  for (const { id, name } of analogy.clocks.marks.slice(1))
    await told.after(`Goes to “${name}”`, () => part.locator(`a[href="#${id}"]`).press('Enter'));
  await told.after('Moves the slider back by one step', () => sliderOf(part).press('ArrowLeft'));
  await told.after('Chooses the market morning', () =>
    part.getByRole('radio', { name: words.marketMorning }).press('Space'),
  );
  await told.read('[data-part=clocks]');
  for (const { name } of analogy.clocks.decisions.slice(1))
    await told.after(`Chooses “${name}”`, () =>
      part.getByRole('radio', { name, exact: true }).press('Space'),
    );
  await told.read('[data-part=clocks]');
  expect(told.text()).toMatchSnapshot('clocks.txt');
});

test('Your light, from the guess to a month of an own year, as it is heard', async ({ page }) => {
  const part = await openPlace(page, 'guess');
  const told = await startTranscript(page);
  await told.read('[data-part=light]');
  for (const [index, { title }] of analogy.light.beats.slice(1).entries()) {
    const next = index === 0 ? words.keepGuess : fill(words.next, { title });
    await told.after(`Goes on to “${title}”`, async () => {
      await buttonOf(part, next).press('Enter');
      await expect(part.getByRole('heading', { name: title, level: 3 })).toBeFocused();
    });
    await told.read('[data-part=light]');
  }
  const { title } = analogy.light.freePlay;
  await told.after(`Goes on to “${title}”`, async () => {
    await buttonOf(part, fill(words.next, { title })).press('Enter');
    await expect(part.getByRole('heading', { name: title, level: 3 })).toBeFocused();
  });
  await told.read('[data-part=light]');
  await told.after('Gives a light to meeting', () =>
    buttonOf(part, words.moreMeeting).press('Enter'),
  );
  await told.after('Plays the month', () =>
    buttonOf(part.locator('section'), words.playMonth).press('Enter'),
  );
  expect(told.text()).toMatchSnapshot('your-light.txt');
});
