import type { OpenSession } from '#portal/launch/page/session.ts';
import { isRecord, parseJson } from '#progress/guards.ts';
import { addToContext } from './add-to-context.ts';
import { isHeaderText, isSafeAddress } from './is-safe-address.ts';
import { forgetLaunch, readLaunchQuery } from './launch-query.ts';
import { openLrsSession } from './lrs-session.ts';
import { openLrs } from './lrs.ts';
import { openDocument } from './state-document.ts';

/** Opens a session of xAPI that was launched by `tincan.xml`. */
export const openXapi: OpenSession = async (settings, { adopt, trace }) => {
  const { parameters, isOver } = readLaunchQuery();
  if (isOver) return 'over';
  const take = (name: string): string => parameters.get(name) ?? '';
  const [endpoint, authorization, registration] = [
    take('endpoint'),
    take('auth').trim(),
    take('registration'),
  ];
  const actor = readActor(take('actor'));
  if (!endpoint || !actor) return 'notFound';
  if (!isSafeAddress(endpoint) || !isHeaderText(authorization)) return 'refused';
  const activityId = take('activity_id') || settings.courseId;
  const lrs = openLrs(endpoint, authorization, trace);
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
    registration,
    mastery: undefined,
    settings,
    adopt,
    onEnd: forgetLaunch,
    // xAPI does not count sessions, so one may go on after a reload.
    onLeave: () => undefined,
  });
};

/** Launches of Tin Can 0.9 have each part of the learner as a list, and older names in an account. */
function readActor(text: string): Readonly<Record<string, unknown>> | undefined {
  const found = parseJson(text);
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
}
