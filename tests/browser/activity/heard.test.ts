import { expect, test } from '@playwright/test';
import { activityOf } from '../../support/content/real-activities.ts';
import { openActivity } from '../../support/pages/activity-page.ts';
import { hearNews, newsIn, readThrough, startReader } from '../../support/pages/screen-reader.ts';

type Journey = {
  readonly id: string;
  readonly page: string;
  /** What is pressed, one after the other: a selector in the board, and a key. */
  readonly keys: readonly (readonly [selector: string, key: string])[];
};

const journeys: readonly Journey[] = [
  // The focus goes to the answer, which describes what was chosen: nothing else is said.
  { ...activityOf('vote', 'mixer'), keys: [['button >> nth=1', 'Enter']] },
  {
    ...activityOf('place', 'line-of-actions'),
    keys: [
      ['[data-hand] button', 'ArrowRight'],
      ['[data-hand] button', 'ArrowRight'],
      ['[data-hand] button', 'Enter'],
      ['[data-hand] button', 'ArrowLeft'],
      ['[data-hand] button', 'Escape'],
      ['[data-stop="4"]', 'Enter'],
    ],
  },
  {
    ...activityOf('sort', 'four-moments'),
    keys: [
      ['[data-hand] button', 'Enter'],
      ['[data-hand] button', 'ArrowDown'],
      ['[data-hand] button', 'Enter'],
      ['[data-reasons] input >> nth=0', 'Space'],
      ['[data-reasons] button', 'Enter'],
    ],
  },
  {
    ...activityOf('compose', 'linkedin-message'),
    keys: [
      ['[role=switch] >> nth=0', 'Space'],
      ['[role=switch] >> nth=3', 'Space'],
    ],
  },
  {
    ...activityOf('recall', 'two-sentences'),
    keys: [
      ['.primary', 'Enter'],
      ['.button >> nth=1', 'Enter'],
    ],
  },
  {
    ...activityOf('time-line', 'nimmi-and-rohan'),
    keys: [
      ['[class*=next]', 'Enter'],
      ['[class*=next]', 'Enter'],
      ['[class*=ask] .button >> nth=0', 'Enter'],
    ],
  },
];

for (const { id, page: lesson, keys } of journeys)
  test(`As a screen reader tells it: ${id}`, async ({ page }) => {
    const board = await openActivity(page, { id, page: lesson });
    await startReader(page, 'main');
    const told: string[] = ['> Reads', ...(await readThrough(page, `[id="try-${id}"]`))];
    for (const [selector, key] of keys) {
      await board.locator(selector).filter({ visible: true }).first().press(key);
      const name = selector.replace(/[[\]"]/g, '');
      await expect
        .poll(async () => {
          const news = newsIn(await hearNews(page));
          if (news.length > 0) told.push(`> ${key} on ${name}`, ...news);
          return news.length;
        })
        .toBeGreaterThanOrEqual(key === 'Enter' || key === 'Space' ? 0 : 1);
    }
    told.push('> Reads', ...(await readThrough(page, `[id="try-${id}"]`)));
    expect(`${told.map((line) => line.replace(/^(?!>)/, '  ')).join('\n')}\n`).toMatchSnapshot(
      `${id}.txt`,
    );
  });
