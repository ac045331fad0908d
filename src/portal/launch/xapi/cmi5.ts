import type { OpenSession } from '#portal/launch/page/session.ts';
import { isRecord, parseJson } from '#progress/guards.ts';
import { addToContext } from './add-to-context.ts';
import { fetchToken } from './fetch-token.ts';
import { isHeaderText, isSafeAddress } from './is-safe-address.ts';
import { forgetLaunch, keepLaunch, readLaunchQuery } from './launch-query.ts';
import { openLrsSession } from './lrs-session.ts';
import { openLrs } from './lrs.ts';
import { openDocument } from './state-document.ts';

const categories = 'https://w3id.org/xapi/cmi5/context/categories';
const masteryKey = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** Opens a session of cmi5. Launch data that can never work is refused before anything is sent. */
export const openCmi5: OpenSession = async (settings, { adopt, trace }) => {
  const launch = readLaunchQuery();
  if (launch.isOver) return 'over';
  // cmi5 8.1: the parameters of a launch address.
  const [endpoint = '', actorText = '', registration = '', activityId = '', tokenAddress = ''] = [
    'endpoint',
    'actor',
    'registration',
    'activityId',
    'fetch',
  ].map((name) => launch.parameters.get(name) ?? '');
  if (!endpoint || !actorText || !activityId) return 'notFound';
  const actor = parseJson(actorText);
  if (!isRecord(actor) || ![endpoint, tokenAddress].every(isSafeAddress)) return 'refused';

  // A fresh launch has a token of its own, if its address was not used before in this tab.
  const fetched =
    launch.isFresh || !launch.token ? await fetchToken(tokenAddress, trace) : undefined;
  const token = fetched ?? launch.token;
  if (!token) return 'over';
  if (!isHeaderText(token)) return 'refused';
  keepLaunch({ token });

  const lrs = openLrs(endpoint, `Basic ${token.trim()}`, trace);
  const agent = { agent: actorText };
  const place = { activityId, ...agent, registration };
  const launchData = openDocument(lrs, { ...place, stateId: 'LMS.LaunchData' });
  const [data] = await Promise.all([
    // Without it there is no session, so one answer that was lost on the way is asked for again.
    launchData.read().then((found) => found ?? launchData.read()),
    // cmi5 11 asks for it before the first statement. We have no sound, and one language.
    lrs({
      method: 'GET',
      path: 'agents/profile',
      query: { ...agent, profileId: 'cmi5LearnerPreferences' },
    }),
  ]);
  if (!isRecord(data)) return 'refused';
  const { contextTemplate, launchMode, masteryScore, returnURL } = data;
  const mode = typeof launchMode === 'string' ? launchMode.toLowerCase() : '';
  const isReturnSafe = typeof returnURL === 'string' && isSafeAddress(returnURL);
  const mastery = typeof masteryScore === 'number' ? masteryScore : undefined;
  return openLrsSession({
    lrs,
    document: openDocument(lrs, { ...place, stateId: 'roots-and-reach' }),
    frame: {
      actor,
      activityId,
      context: (kind, result) =>
        addToContext(contextTemplate, {
          registration,
          categories: {
            // cmi5 9.6.2
            session: [`${categories}/cmi5`],
            judged: [`${categories}/cmi5`, `${categories}/moveon`],
            part: [],
            bare: [],
          }[kind],
          parent: kind === 'part' ? activityId : undefined,
          // cmi5 9.6.3.2
          extensions:
            result && 'score' in result && mastery !== undefined ? { [masteryKey]: mastery } : {},
        }),
    },
    mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
    learner: `${registration} ${actorText}`,
    registration,
    returnTo: isReturnSafe ? returnURL : undefined,
    isReturnRefused: !isReturnSafe && Boolean(returnURL),
    mastery,
    settings,
    adopt,
    // A reload cannot be told from a closed tab, and after `terminated` nothing may follow (9.3.8).
    onEnd: forgetLaunch,
    onLeave: forgetLaunch,
  });
};
