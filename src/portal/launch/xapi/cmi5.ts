import type { OpenSession } from '#portal/launch/page/session.ts';
import { isRecord } from '#progress/guards.ts';
import { addToContext } from './add-to-context.ts';
import { fetchToken } from './fetch-token.ts';
import { keepLaunch, readLaunchQuery } from './launch-query.ts';
import { openLrsSession } from './lrs-session.ts';
import { openLrs } from './lrs.ts';
import { openDocument } from './state-document.ts';

const categories = 'https://w3id.org/xapi/cmi5/context/categories';
const masteryKey = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** Opens a session of cmi5. */
export const openCmi5: OpenSession = async (settings, { adopt }) => {
  const launch = readLaunchQuery();
  const take = (name: string): string => launch.parameters.get(name) ?? '';
  const [endpoint, actorText, registration] = [
    take('endpoint'),
    take('actor'),
    take('registration'),
  ];
  const activityId = take('activityId');
  if (!endpoint || !actorText || !activityId) return 'notFound';
  if (launch.isOver) return 'over';
  const token = launch.token ?? (await fetchToken(take('fetch')));
  if (!token) return 'over';
  keepLaunch({ token });

  const lrs = openLrs(endpoint, `Basic ${token}`);
  const agent = { agent: actorText };
  const place = { activityId, ...agent, registration };
  const data = await openDocument(lrs, { ...place, stateId: 'LMS.LaunchData' }).read();
  if (!isRecord(data)) return 'refused';
  const { contextTemplate, launchMode, masteryScore, returnURL } = data;
  // Asked for by the standard; we have no sound, and one language.
  await lrs({
    method: 'GET',
    path: 'agents/profile',
    query: { ...agent, profileId: 'cmi5LearnerPreferences' },
  });

  const mode = typeof launchMode === 'string' ? launchMode.toLowerCase() : '';
  const mastery = typeof masteryScore === 'number' ? masteryScore : undefined;
  return openLrsSession({
    lrs,
    document: openDocument(lrs, { ...place, stateId: 'roots-and-reach' }),
    frame: {
      actor: JSON.parse(actorText) as unknown,
      activityId,
      context: (kind, result) =>
        addToContext(contextTemplate, {
          registration,
          categories: {
            session: [`${categories}/cmi5`],
            judged: [`${categories}/cmi5`, `${categories}/moveon`],
            part: [],
          }[kind],
          parent: kind === 'part' ? activityId : undefined,
          extensions:
            isRecord(result) && 'score' in result && mastery !== undefined
              ? { [masteryKey]: mastery }
              : {},
        }),
    },
    mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
    learner: `${registration} ${actorText}`,
    returnTo: typeof returnURL === 'string' ? returnURL : undefined,
    mastery,
    settings,
    adopt,
    onEnd() {
      keepLaunch({ isOver: true });
    },
  });
};
