import { describe, expect, it } from 'vitest';
import { isRequirement, judgeStatement } from '../../support/cmi5-rules.ts';
import type { AnyStatement, Cmi5Session } from '../../support/cmi5-rules.ts';
import { actor, beginSession } from '../../support/lrs-launch.ts';

const categories = 'https://w3id.org/xapi/cmi5/context/categories';
const extension = 'https://w3id.org/xapi/cmi5/context/extensions';
const score = { scaled: 0.9, raw: 90, min: 0, max: 100 };
const ready: Cmi5Session = {
  ...beginSession({ masteryScore: 0.8 }, []),
  hasReadLaunchData: true,
  hasReadPreferences: true,
  said: ['initialized'],
};

/** A statement that breaks no rule, and what a mistake changes in it. */
function say(verb: string, change: object = {}): AnyStatement {
  const isJudged = /completed|passed|failed/.test(verb);
  const results: Readonly<Record<string, object>> = {
    completed: { completion: true },
    passed: { success: true, score },
    failed: { success: false, score: { ...score, scaled: 0.2, raw: 20 } },
  };
  const isScored = verb === 'passed' || verb === 'failed';
  return {
    id: '7c0f6c2e-8a53-4f0b-9d52-0c9f3c1c7a10',
    timestamp: '2026-01-01T10:00:00.000Z',
    actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
    object: { id: ready.activityId },
    result: { ...results[verb], duration: 'PT1S' },
    context: contextOf(isJudged, isScored),
    ...change,
  };
}

function contextOf(isJudged: boolean, isScored: boolean, change: object = {}) {
  const moveOn = isJudged ? [{ id: `${categories}/moveon` }] : [];
  return {
    registration: ready.registration,
    extensions: {
      [`${extension}/sessionid`]: ready.sessionId,
      ...(isScored && { [`${extension}/masteryscore`]: 0.8 }),
    },
    contextActivities: {
      category: [{ id: `${categories}/cmi5` }, ...moveOn],
      grouping: [{ id: ready.publisherId }],
    },
    ...change,
  };
}

const onlyMoveOn = contextOf(true, false).contextActivities;
const broken: readonly (readonly [string, AnyStatement, Partial<Cmi5Session>?])[] = [
  ['9.1.0.0-1 (d)', say('initialized', { id: undefined }), { said: [] }],
  ['9.7.0.0-1 (d)', say('terminated', { timestamp: undefined })],
  ['9.7.0.0-2 (d)', say('terminated', { timestamp: '2026-01-01T10:00:00.000+02:00' })],
  ['8.1.3.0-3 (d)', say('terminated', { actor: { mbox: 'mailto:a@b.example' } })],
  ['9.6.1.0-1 (d)', say('terminated', { context: contextOf(false, false, { registration: 'x' }) })],
  ['9.6.3.1-4 (d)', say('terminated', { context: contextOf(false, false, { extensions: {} }) })],
  ['11.0.0.0-3 (d2)', say('terminated'), { hasReadPreferences: false }],
  ['10.2.1.0-4', say('terminated'), { hasReadLaunchData: false }],
  ['9.3.0.0-4 (d2)', say('completed'), { said: [] }],
  ['9.3.0.0-5 (d2)', say('completed'), { said: ['initialized', 'terminated'] }],
  ['8.1.5.0-6 (d)', say('terminated', { object: { id: 'https://else.example/' } })],
  ['9.3.0.0-2 (d)', say('initialized')],
  ['9.3.0.0-3 (d)', say('failed'), { said: ['initialized', 'passed'] }],
  ['9.3.0.0-6 (d2)', say('completed'), { saidBefore: ['completed'] }],
  ['9.3.0.0-7 (d2)', say('passed'), { saidBefore: ['passed'] }],
  ['9.3.0.0-8 (d)', say('failed'), { saidBefore: ['passed'] }],
  ['10.2.2.0-5 (d)', say('completed'), { launchMode: 'Review' }],
  ['9.5.1.0-2 (d)', say('completed', { result: { completion: true, duration: 'PT1S', score } })],
  [
    '9.5.1.0-3 (d1)',
    say('passed', {
      result: { success: true, duration: 'PT1S', score: { ...score, min: undefined } },
    }),
  ],
  [
    '9.5.1.0-3 (d2)',
    say('passed', {
      result: { success: true, duration: 'PT1S', score: { ...score, max: undefined } },
    }),
  ],
  ['9.5.2.0-1 (d1)', say('passed', { result: { success: false, duration: 'PT1S', score } })],
  ['9.5.2.0-2 (d)', say('failed', { result: { success: true, duration: 'PT1S' } })],
  ['9.5.2.0-3 (d)', say('terminated', { result: { success: true, duration: 'PT1S' } })],
  ['9.5.3.0-1 (d1)', say('completed', { result: { duration: 'PT1S' } })],
  ['9.5.3.0-2 (d)', say('terminated', { result: { completion: true, duration: 'PT1S' } })],
  ['9.5.4.1-1 (d)', say('terminated', { result: {} })],
  ['9.5.4.1-2 (d)', say('completed', { result: { completion: true } })],
  ['9.5.4.1-3 (d)', say('passed', { result: { success: true, score } })],
  ['9.5.4.1-4 (d)', say('failed', { result: { success: false } })],
  ['9.6.2.2-1 (d1)', say('completed', { context: contextOf(false, false) })],
  [
    '9.6.2.2-2 (d)',
    say('terminated', { context: contextOf(false, false, { contextActivities: onlyMoveOn }) }),
  ],
  [
    '9.6.2.1-1',
    say('terminated', {
      context: contextOf(false, false, {
        contextActivities: { grouping: [{ id: ready.publisherId }] },
      }),
    }),
  ],
  [
    '10.2.1.0-6 (d)',
    say('terminated', {
      context: contextOf(false, false, {
        contextActivities: { category: [{ id: `${categories}/cmi5` }] },
      }),
    }),
  ],
  [
    '9.3.4.0-2 (d2)',
    say('passed', {
      result: { success: true, duration: 'PT1S', score: { ...score, scaled: 0.2, raw: 20 } },
    }),
  ],
  ['9.3.5.0-2 (d)', say('failed', { result: { success: false, duration: 'PT1S', score } })],
  ['9.6.3.2-2 (d)', say('passed', { context: contextOf(true, false) })],
];

describe('The record store of the tests', () => {
  it('finds nothing in statements that follow cmi5', () => {
    for (const verb of ['completed', 'passed', 'failed', 'terminated'])
      expect(judgeStatement(say(verb), ready), verb).toEqual([]);
    expect(judgeStatement(say('initialized'), { ...ready, said: [] })).toEqual([]);
  });

  it.each(broken)('answers a mistake with the requirement %s', (id, statement, session) => {
    expect(isRequirement(id)).toBe(true);
    expect(judgeStatement(statement, { ...ready, ...session })).toContain(id);
  });
});
