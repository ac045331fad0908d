import { describe, expect, it } from 'vitest';
import type { CourseFacts } from '#features/check/model/course-facts.ts';
import { reportAnswer, reportProgress } from '#features/check/model/report-progress.ts';
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
