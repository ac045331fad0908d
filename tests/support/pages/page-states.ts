import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { answeredLearner } from '../content/answered-learner.ts';
import { course, words } from '../content/course-content.ts';
import { withRuns } from '../content/played-runs.ts';
import { lessonItems } from '../content/real-items.ts';
import { daysLater, finishedLearner, review } from '../content/review-learner.ts';
import { games, pathFrom, pathThatComesBack } from '../content/scenario-games.ts';
import { openActivity, withAnswers } from './activity-page.ts';
import { activityStates } from './activity-states.ts';
import { lightPlaces, openPlace } from './analogy-page.ts';
import { openAt, recallAll, recallSome, sortAll, sortSome } from './comparison-states.ts';
import { answerAll, questionOf, readAsked } from './final-check-page.ts';
import { beginWithPlan } from './full-plan.ts';
import { openFirstRatings, openGain, openRatingsOfCheck } from './gain-page.ts';
import { answer, openCheck, wrongOf } from './item-page.ts';
import { openJournal } from './journal-page.ts';
import { beginWith } from './kept-progress.ts';
import { pages } from './pages.ts';
import { openPlan } from './plan-page.ts';
import { openOtherCode, openWholeRecord } from './record-page.ts';
import { waitForIslands } from './wait-for-islands.ts';

/** A page, or a moment in the use of a page: its name in a test title, and the way there. */
export type PageState = { readonly name: string; readonly open: (page: Page) => Promise<void> };

/** Every page as it opens. */
export const freshPages: readonly PageState[] = pages.map((name) => ({
  name,
  async open(page) {
    await page.goto(name);
    await waitForIslands(page);
  },
}));

/** Each feature in the middle of its use. */
export const usedPages: readonly PageState[] = [
  { name: 'a check, answered, looked at and tried again', open: openAnsweredCheck },
  { name: 'a scenario in the middle', open: openDecision },
  { name: 'the end of a third run of a scenario', open: openScenarioEnd },
  { name: 'a question of the final check, answered', open: openAnsweredQuestion },
  { name: 'the result of a final check', open: openResult },
  { name: 'the ratings before lesson 1, one given', open: openFirstRatings },
  { name: 'the ratings before the final check, unfolded', open: openRatingsOfCheck },
  { name: 'both ratings and both scores, side by side', open: openGain },
  {
    name: 'practice with mistakes to redo',
    async open(page) {
      await beginWith(page, answeredLearner);
      await page.goto('practice.html');
      await waitForIslands(page);
    },
  },
  { name: 'recall in the middle', open: recallSome },
  { name: 'recall at its end', open: recallAll },
  { name: 'sort at its start', open: (page) => openAt(page, '#sort') },
  { name: 'sort in the middle', open: sortSome },
  { name: 'sort with all cards placed', open: sortAll },
  ...['the-evening', 'two-years', ...lightPlaces].map((place) => ({
    name: `the analogy at ${place}`,
    open: async (page: Page) => {
      await openPlace(page, place);
      // Both players are there before anybody walks: one that arrives takes over its plain form.
      await waitForIslands(page);
    },
  })),
  ...activityStates
    .filter(({ state }) => state !== 'fresh')
    .map(({ id, page: lesson, state, answers, isDone }) => ({
      name: `the activity ${id}, ${state}`,
      open: async (page: Page) => {
        await beginWith(page, withAnswers(id, answers, isDone));
        await openActivity(page, { id, page: lesson });
        await waitForIslands(page);
      },
    })),
  { name: 'a card of the review, turned', open: openTurnedCard },
  {
    name: 'a plan that is full',
    async open(page) {
      await beginWithPlan(page);
      await openPlan(page);
    },
  },
  {
    name: 'search with results',
    async open(page) {
      await page.goto('search.html');
      await page.getByRole('searchbox').fill('trust');
      await expect(page.getByRole('main').getByRole('link').nth(2)).toBeVisible();
    },
  },
  {
    name: 'the desk of training teams with a part that plays',
    async open(page) {
      await page.goto('for-training-teams.html');
      await page.locator('[data-show]').click();
      await expect(page.locator('[data-stage] > [src]')).toBeVisible();
    },
  },
  { name: 'the record of a learner, and a code of somebody else', open: openOtherCode },
  { name: 'a whole record, with before and after', open: openWholeRecord },
  { name: 'a journal with something from everywhere', open: openJournal },
  {
    name: 'progress with something to delete',
    async open(page) {
      await beginWith(page, answeredLearner);
      await page.goto('progress.html');
    },
  },
];

async function openAnsweredCheck(page: Page): Promise<void> {
  const lesson = course.lessons[0]!;
  await openCheck(page, lesson);
  const [first, second, third] = lessonItems(lesson).map((item) => ({
    item,
    asked: page.locator(`#${item.id}`),
  }));
  await answer(first!.asked, first!.item.key);
  await answer(second!.asked, wrongOf(second!.item));
  await second!.asked.getByRole('button', { name: words.check.others }).click();
  await answer(third!.asked, wrongOf(third!.item));
  await third!.asked.getByRole('button', { name: words.check.again }).click();
}

async function openDecision(page: Page): Promise<void> {
  const game = games[0]!;
  await beginWith(page, withRuns(game.id, pathThatComesBack(game).slice(0, -1)));
  await page.goto(game.address);
  await waitForIslands(page);
}

async function openScenarioEnd(page: Page): Promise<void> {
  const game = games[1]!;
  await beginWith(
    page,
    withRuns(game.id, ...['AAAAA', 'BBBBB', 'ACCBA'].map((path) => pathFrom(game, path))),
  );
  await page.goto(game.address);
  await waitForIslands(page);
}

async function openTurnedCard(page: Page): Promise<void> {
  await beginWith(page, finishedLearner);
  await page.clock.setFixedTime(daysLater(1));
  await page.goto('review.html');
  const main = page.getByRole('main');
  await main.getByRole('button', { name: review.words.begin, exact: true }).click();
  await main.getByRole('button', { name: review.words.turn, exact: true }).click();
}

async function openAnsweredQuestion(page: Page): Promise<void> {
  await page.goto('final-check.html');
  await page.getByRole('button', { name: words.final.start }).click();
  await answer(questionOf(page), wrongOf(await readAsked(page, 0)));
}

async function openResult(page: Page): Promise<void> {
  await page.goto('final-check.html');
  await page.getByRole('button', { name: words.final.start }).click();
  await answerAll(page, (item, n) => (n % 3 === 0 ? wrongOf(item) : item.key));
  await expect(page.getByText(words.final.mistakesLead)).toBeVisible();
}
