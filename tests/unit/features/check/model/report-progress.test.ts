import { describe, expect, it } from 'vitest';
import type { CourseFacts } from '#features/check/model/course-facts.ts';
import { reportAnswer, reportProgress } from '#features/check/model/report-progress.ts';
import { answerItem } from '#progress/items.ts';
import { emptyProgress } from '#progress/progress.ts';
import { allItems, busyLearner } from '../../../../support/content/busy-learner.ts';
import { course } from '../../../../support/content/course-content.ts';
import { allItems as items } from '../../../../support/content/real-items.ts';
import { passFinalCheck } from '../../../../support/pages/pass-final-check.ts';

const facts: CourseFacts = {
  lessons: course.lessons,
  scenarios: course.scenarios,
  objectives: course.objectives.flatMap(({ id, shownBy }) =>
    shownBy === 'items' || shownBy === 'scenarios' ? [{ id, shownBy }] : [],
  ),
  completion: course.completion,
  items: items.map(({ options, ...item }) => ({
    ...item,
    options: options.map(({ id }) => id).join(''),
  })),
};

describe('What a portal is told', () => {
  it('is nothing before the learner has begun', () => {
    const { completed, done, objectives, ...others } = reportProgress(emptyProgress, facts);
    expect({ completed, done, others }).toEqual({ completed: false, done: 0, others: {} });
    expect(objectives.map(({ id }) => id)).toEqual(facts.objectives.map(({ id }) => id));
    expect(objectives.every(({ level }) => level === 'not-begun')).toBe(true);
  });

  it('has the final check that counts: the best one, and by which attempt', () => {
    const learner = passFinalCheck(passFinalCheck(busyLearner(), 10), 3);
    const { completed, done, score } = reportProgress(learner, facts);
    expect({ completed, done }).toEqual({ completed: true, done: 1 });
    expect(score).toMatchObject({ share: 83, passed: true, counts: 'best' });
    expect(Object.keys(learner.attempts ?? {})).toContain(score?.attempt);
  });

  it('names the course in ten minutes once its items are answered, whatever the answers were', () => {
    const ids = ['Q1', 'Q2', 'Q3'];
    const answered = ids.map((_, n) =>
      ids
        .slice(0, n + 1)
        .reduce((one, item) => answerItem(one, { item, option: 'A', at: 1 }), emptyProgress),
    );
    const told = answered.map((one) => reportProgress(one, { ...facts, routes: { short: ids } }));
    expect(told.map(({ routes }) => routes)).toEqual([undefined, undefined, ['short']]);
    expect(told.at(-1)?.completed).toBe(false);
  });

  it('says how much is done of what the course asks for', () => {
    const { completed, done, score } = reportProgress(busyLearner(), facts);
    expect(completed).toBe(false);
    expect(done).toBeCloseTo(2 / 3);
    expect(score?.passed).toBe(false);
  });

  it('has each objective with the share of items in which the best option was found', () => {
    const { objectives } = reportProgress(busyLearner(), facts);
    for (const { id, level, share } of objectives) {
      if (facts.objectives.find((one) => one.id === id)?.shownBy === 'scenarios') {
        expect({ level, share }).toEqual({ level: 'stands', share: undefined });
      } else {
        expect(share).toBeLessThanOrEqual(100);
        expect(level).toBe(share! >= course.completion.mastery.share ? 'stands' : 'begun');
      }
    }
  });

  it('has no objective that stands only halfway through a final check', () => {
    const [objective] = facts.objectives.filter(({ shownBy }) => shownBy === 'items');
    const asked = items.filter((item) => item.objective === objective!.id).slice(0, 4);
    const answers = (count: number) =>
      Object.fromEntries(
        asked.slice(0, count).map(({ id, key, options }, index) => {
          // The last one is not the best: 3 of 4 are below a mark of 80.
          const option = index < 3 ? key : options.find((one) => one.id !== key)!.id;
          return [id, { option, at: 10 + index }];
        }),
      );
    const levelAfter = (count: number, finishedAt?: number) => {
      const attempt = { seed: 1, startedAt: 9, items: asked.map(({ id }) => id) };
      const attempts = {
        '9-1': { ...attempt, answers: answers(count), ...(finishedAt && { finishedAt }) },
      };
      const { objectives } = reportProgress({ ...emptyProgress, attempts }, facts);
      return objectives.find(({ id }) => id === objective!.id);
    };
    expect(asked).toHaveLength(4);
    expect([levelAfter(3)?.level, levelAfter(4)?.level]).toEqual(['not-begun', 'not-begun']);
    expect(levelAfter(4, 20)).toMatchObject({ level: 'begun', share: 75 });
    expect(levelAfter(3, 20)).toMatchObject({ level: 'stands', share: 100 });
  });

  it('judges each answer by its item, and reports none that the course does not have', () => {
    const item = items[0]!;
    for (const { id: option } of item.options)
      expect(reportAnswer({ item: item.id, option, at: 1 }, facts)).toEqual({
        ...{ item: item.id, option, at: 1, best: option === item.key },
        ...{ key: item.key, objective: item.objective },
      });
    expect(reportAnswer({ item: 'Q999', option: 'A', at: 1 }, facts)).toBeUndefined();
    expect(reportAnswer({ item: item.id, option: 'D', at: 1 }, facts)).toBeUndefined();
    expect(allItems).toHaveLength(items.length);
  });
});
