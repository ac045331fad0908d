import type { OpenSession } from '#portal/launch/page/session.ts';
import { isRecord } from '#progress/guards.ts';
import { addToContext } from './add-to-context.ts';
import { readLaunchQuery } from './launch-query.ts';
import { openLrsSession } from './lrs-session.ts';
import { openLrs } from './lrs.ts';
import { openDocument } from './state-document.ts';

/** Opens a session of xAPI, launched the way of `tincan.xml`. */
export const openXapi: OpenSession = (settings, { adopt }) => {
  const { parameters } = readLaunchQuery();
  const take = (name: string): string => parameters.get(name) ?? '';
  const [endpoint, authorization, registration] = [
    take('endpoint'),
    take('auth'),
    take('registration'),
  ];
  const actor = readActor(take('actor'));
  if (!endpoint || !actor) return Promise.resolve('notFound');
  const activityId = take('activity_id') || settings.courseId;
  const lrs = openLrs(endpoint, authorization);
  const agent = JSON.stringify(actor);
  return openLrsSession({
    lrs,
    document: openDocument(lrs, {
      activityId,
      agent,
      stateId: 'roots-and-reach',
      ...(registration && { registration }),
    }),
    frame: {
      actor,
      activityId,
      context: (kind) =>
        addToContext(undefined, {
          registration,
          categories: [],
          parent: kind === 'part' ? activityId : undefined,
          extensions: {},
        }),
    },
    mode: 'normal',
    learner: `${registration} ${agent}`,
    settings,
    adopt,
    onEnd() {
      // A session may go on after a reload: this standard does not count them.
    },
  });
};

/** Portals of the first days wrote each part of the learner as a list. */
function readActor(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const found = JSON.parse(text) as unknown;
    if (!isRecord(found)) return undefined;
    const single = Object.entries(found).map(([name, value]) => [
      name,
      Array.isArray(value) && name !== 'member' ? (value[0] as unknown) : value,
    ]);
    const actor = Object.fromEntries(single) as Readonly<Record<string, unknown>>;
    const account = actor['account'];
    if (!isRecord(account) || !('accountServiceHomePage' in account)) return actor;
    const { accountServiceHomePage: homePage, accountName: name } = account;
    return { ...actor, account: { homePage, name } };
  } catch {
    return undefined;
  }
}
