import { randomUUID } from 'node:crypto';
import type { Cmi5Session } from './cmi5-rules.ts';

/** How a session is launched. */
export type LaunchOptions = {
  readonly launchMode?: Cmi5Session['launchMode'];
  readonly masteryScore?: number;
  readonly returnURL?: string;
};

/** The learner of all sessions. */
export const actor = {
  objectType: 'Agent',
  account: { homePage: 'https://portal.example', name: 'learner-1' },
};
const activityId = 'https://portal.example/activities/7f3';
const publisherId = 'https://roots-and-reach.example/course/au';
const registration = randomUUID();

/** A session of cmi5 before its first word. */
export function beginSession(
  { launchMode = 'Normal', masteryScore }: LaunchOptions,
  saidBefore: readonly string[],
): Cmi5Session {
  return {
    actor,
    activityId,
    registration,
    sessionId: randomUUID(),
    publisherId,
    launchMode,
    masteryScore,
    hasReadLaunchData: false,
    hasReadPreferences: false,
    said: [],
    saidBefore,
  };
}

/** The document in which the portal tells a session what it is about: its place, and its text. */
export function launchData(
  { sessionId, launchMode, masteryScore }: Cmi5Session,
  returnURL: string | undefined,
): { readonly place: Readonly<Record<string, string>>; readonly text: string } {
  const contextTemplate = {
    extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': sessionId },
    contextActivities: { grouping: [{ id: publisherId }] },
  };
  const moveOn = 'CompletedOrPassed';
  return {
    place: { activityId, agent: JSON.stringify(actor), registration, stateId: 'LMS.LaunchData' },
    text: JSON.stringify({ contextTemplate, launchMode, masteryScore, returnURL, moveOn }),
  };
}

/** The query of a launch address of cmi5. */
export function cmi5Query(origin: string, token: string): string {
  return queryOf({
    registration,
    fetch: `${origin}/fetch?token=${token}`,
    activityId,
    actor: JSON.stringify(actor),
    endpoint: `${origin}/xapi`,
  });
}

/** The query of a launch address of xAPI. */
export function xapiQuery(origin: string, token: string): string {
  return queryOf({
    endpoint: `${origin}/xapi/`,
    auth: `Basic ${token}`,
    actor: JSON.stringify(actor),
    registration,
    activity_id: activityId,
  });
}

function queryOf(parameters: Readonly<Record<string, string>>): string {
  return `?${new URLSearchParams(parameters).toString()}`;
}
