import { describe, expect, test } from 'vitest';
import { compareGain } from '#features/check/model/compare-gain.ts';
import { keepSelfRating } from '#features/check/model/self-ratings.ts';
import { sayGain } from '#features/record/model/say-gain.ts';
import { recordSchema } from '#features/record/record.schema.ts';
import { finishLesson } from '#progress/lessons.ts';
import { noOwnWords } from '#progress/own-words.ts';
import { emptyProgress } from '#progress/progress.ts';
import { answeredLearner, answeredTwice } from '../../../support/content/answered-learner.ts';
import { course, gain } from '../../../support/content/course-content.ts';
import { readContent } from '../../../support/content/real-content.ts';
import { bank } from '../../../support/content/real-items.ts';

const { gain: words } = readContent('record', recordSchema);
const facts = {
  lessons: course.lessons,
  completion: course.completion,
  items: bank.map((item) => ({ ...item, options: 'ABC' })),
};
const say = (progress: typeof emptyProgress, own = noOwnWords) =>
  sayGain(compareGain(progress, own, facts, gain), {
    ...{ gain: words, steps: gain.steps, language: 'en-GB' },
  });
const rate = (own: typeof noOwnWords, moment: 'before' | 'after', step: number, at = 5) =>
  keepSelfRating(own, moment, 'open', { step, at });

describe('Before and after on a record', () => {
  test('shows the first final check beside the last one, with their days', () => {
    const said = say(answeredTwice);
    expect(said?.figures).toEqual({
      firstCheck: { text: '50 %, on 1 February 2026' },
      lastCheck: { text: '83 %, on 21 February 2026' },
    });
    expect(said?.notes).toEqual([words.checks.replace('{points}', '8')]);
  });

  test('shows no first rating before the second one is given, and says what was not rated', () => {
    const first = rate(noOwnWords, 'before', 3);
    expect(say(answeredTwice, first)?.figures).not.toHaveProperty('before-open');
    expect(say(answeredTwice, rate(first, 'after', 1))?.figures).toMatchObject({
      'before-open': { text: gain.steps[3] },
      'after-open': { text: gain.steps[1] },
    });
    expect(say(answeredTwice, rate(noOwnWords, 'after', 1))?.figures).toMatchObject({
      'before-open': { text: words.notRated },
    });
  });

  test('names a first rating, and a first check, that came after a lesson', () => {
    const late = rate(rate(noOwnWords, 'before', 3, Date.UTC(2026, 1, 15)), 'after', 1);
    expect(say(answeredTwice, late)?.notes).toContain(words.lateRating);
    const { attempts } = answeredTwice;
    const early = course.lessons.reduce((all, id) => finishLesson(all, id, 7), emptyProgress);
    expect(say({ ...early, attempts: attempts! })?.notes).toContain(words.lateCheck);
  });

  test('is not there while there is nothing to put side by side', () => {
    expect(say(emptyProgress)).toBeUndefined();
    expect(say(answeredLearner, rate(noOwnWords, 'before', 2))).toBeUndefined();
  });
});
