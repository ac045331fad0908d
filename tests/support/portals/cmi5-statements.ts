import type { AnyStatement, Cmi5Session } from './cmi5-rules.ts';
import { actor, beginSession } from './lrs-launch.ts';

export const categories = 'https://w3id.org/xapi/cmi5/context/categories';
const extension = 'https://w3id.org/xapi/cmi5/context/extensions';
export const score = { scaled: 0.9, raw: 90, min: 0, max: 100 };
/** A session of cmi5 that has begun as the rules want it. */
export const ready: Cmi5Session = {
  ...beginSession({ masteryScore: 0.8 }, []),
  hasReadLaunchData: true,
  hasReadPreferences: true,
  said: ['initialized'],
};

/** A statement that breaks no rule, and what a mistake changes in it. */
export function say(verb: string, change: object = {}): AnyStatement {
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

/** The context of a statement: of a judged one, of one with a score, or with a mistake. */
export function contextOf(isJudged: boolean, isScored: boolean, change: object = {}) {
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
