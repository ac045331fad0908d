import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { LoadedItem } from '#features/check/item/load-items.ts';
import { fill } from '#ui/fill.ts';
import { words } from '../../support/content/course-content.ts';
import { lessonItems } from '../../support/content/real-items.ts';
import {
  all,
  answerAll,
  answerQuestion,
  questionOf,
  readAsked,
} from '../../support/pages/final-check-page.ts';
import { answer, openCheck, wrongOf } from '../../support/pages/item-page.ts';
import {
  expectInOrder,
  hearNews,
  readThrough,
  startReader,
} from '../../support/pages/screen-reader.ts';

test('A check, as a screen reader tells it: the question, the answer, the others, another try', async ({
  page,
}) => {
  const item = lessonItems('two-words')[0]!;
  const part = `#${item.id}`;
  const asked = page.locator(part);
  const [wrong, best] = [wrongOf(item), item.key];
  const feedbackOf = (id: string) => item.options.find((option) => option.id === id)!.feedback;
  await openCheck(page, 'two-words');
  await startReader(page, part);

  const before = await readThrough(page, part);
  expectInOrder(before, [
    `heading, ${item.stem}, level 3`,
    `group, ${item.stem}`,
    words.lesson.hint,
    `group, ${words.check.sure}`,
    ...[words.check.guessing, words.check.fairlySure, words.check.certain].map(
      (name, index) => `radio, ${name}, not checked, position ${index + 1}, set size 3`,
    ),
    ...(await optionsOf(page, part)).map((name) => `button, ${name}`),
  ]);
  for (const { feedback } of item.options) expect(before).not.toContain(feedback);

  await asked.getByLabel(words.check.certain).press('Space');
  await expect(asked.getByRole('radio', { name: words.check.certain })).toBeChecked();
  await answer(asked, wrong, 'keyboard');
  await expectSpokenOnce(page, item, wrong);
  const after = await readThrough(page, part);
  expectInOrder(after, [
    fill(words.check.said, { confidence: words.check.certain }),
    words.check.yours,
    words.check.other,
    feedbackOf(wrong),
    `button, ${words.check.others}, not expanded`,
    `button, ${words.check.again}`,
  ]);
  expect(after).not.toContain(feedbackOf(best));

  await asked.getByRole('button', { name: words.check.others }).press('Enter');
  const others = await readThrough(page, part);
  for (const { feedback } of item.options) expect(others).toContain(feedback);
  expect(others).toContain(`button, ${words.check.others}, expanded`);

  await asked.getByRole('button', { name: words.check.again }).press('Enter');
  await expect(asked.getByText(words.check.retry)).toBeFocused();
  await hearNews(page);
  await answer(asked, best, 'keyboard');
  await expectSpokenOnce(page, item, best);
});

test('The final check, as a screen reader tells it, from the first question to the result', async ({
  page,
}) => {
  await page.goto('final-check.html');
  const start = page.getByRole('button', { name: words.final.start });
  await start.waitFor();
  await startReader(page, 'main');
  await start.press('Enter');
  for (const n of [0, 1, 2]) {
    const item = await readAsked(page, n);
    const place = fill(words.final.question, { n: n + 1, all });
    await expect(questionOf(page).getByRole('heading')).toBeFocused();
    expectInOrder(await hearNews(page), [`heading, ${item.stem}, ${place}, level 2`]);
    expectInOrder(await readThrough(page, 'main'), [
      `region, ${item.stem}`,
      `heading, ${item.stem}, ${place}, level 2`,
      `group, ${words.check.sure}`,
      words.check.pressOnce,
      ...(await optionsOf(page, 'main')).map((name) => `button, ${name}, not pressed`),
    ]);
    const option = n === 1 ? wrongOf(item) : item.key;
    const { feedback } = item.options.find(({ id }) => id === option)!;
    await answerQuestion(page, option, 'keyboard');
    await expectSpokenOnce(page, item, option);
    const told = await readThrough(page, 'main');
    expectInOrder(told, [words.check.yours, feedback, `button, ${words.final.next}`]);
    await page.getByRole('button', { name: words.final.next }).press('Enter');
  }
  await answerAll(page, ({ key }) => key, { from: 3 });
  await expect(page.getByRole('heading', { name: words.final.passed })).toBeFocused();
  expectInOrder(await readThrough(page, 'main'), [
    `heading, ${words.final.passed}, level 2`,
    fill(words.final.score, { best: 11, all, share: 91 }),
    `button, ${words.final.again}`,
    `heading, ${words.final.dimensions}, level 3`,
    `heading, ${words.final.objectives}, level 3`,
    `heading, ${words.final.mistakes}, level 3`,
  ]);
});

/** Holds that the focus on the chosen option speaks its explanation, and that nothing else does. */
async function expectSpokenOnce(
  page: Page,
  item: Pick<LoadedItem, 'key' | 'options'>,
  option: string,
): Promise<void> {
  const { feedback } = item.options.find(({ id }) => id === option)!;
  const verdict = option === item.key ? words.check.best : words.check.other;
  const heard = await hearNews(page);
  expect(heard.filter((phrase) => phrase.includes(feedback))).toHaveLength(1);
  expect(heard.at(-1)).toContain(`${words.check.yours}, ${verdict} ${feedback}`);
}

/** The names of the options, with their letters, as they stand on the screen. */
function optionsOf(page: Page, part: string): Promise<string[]> {
  return page
    .locator(`${part} [data-option] > :is(summary, button)`)
    .evaluateAll((all) =>
      all.map((one) => [...one.children].map((span) => span.textContent.trim()).join(' ')),
    );
}
