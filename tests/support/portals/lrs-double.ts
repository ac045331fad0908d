import { randomUUID } from 'node:crypto';
import { serveLrs } from '../serve/serve-lrs.ts';
import type { LrsBehaviour, LrsRequest } from '../serve/serve-lrs.ts';
import { judgeStatement, sayRequirement, wordOf } from './cmi5-rules.ts';
import type { AnyStatement, Cmi5Session } from './cmi5-rules.ts';
import { LrsDocuments, keyOf } from './lrs-documents.ts';
import type { LrsAnswer } from './lrs-documents.ts';
import { actor, beginSession, cmi5Query, launchData, xapiQuery } from './lrs-launch.ts';
import type { LaunchOptions } from './lrs-launch.ts';
import { clockHeaders, findEmpty, findUnwanted } from './store-quirks.ts';
import type { StoreQuirks } from './store-quirks.ts';
import { validateStatement } from './validate-statement.ts';

/** A learning record store behind a portal, on an origin of its own. */
export type LrsDouble = LrsStore & {
  readonly origin: string;
  readonly behave: (behaviour: LrsBehaviour) => void;
  readonly close: () => Promise<void>;
};

/** What a record store has received, and how a portal launches the course with it. */
export type LrsStore = {
  readonly answer: (request: LrsRequest) => LrsAnswer | undefined;
  /** How many requests came. */
  readonly requests: () => number;
  /** What was refused because of a quirk. */
  readonly bent: readonly string[];
  /** Begins a cmi5 session and answers the query of its launch address. */
  readonly launch: (options?: LaunchOptions) => string;
  /** The query of an xAPI launch, which has no session. */
  readonly launchXapi: () => string;
  readonly statements: readonly AnyStatement[];
  /** The verbs that came, in order. */
  readonly verbs: () => string[];
  readonly documents: LrsDocuments;
  /** What was refused, with the words of the requirement. */
  readonly faults: readonly string[];
  /** How often the address of the token was asked. */
  readonly tokensAsked: () => number;
};

const known: Readonly<Record<string, readonly string[]>> = {
  '/xapi/statements': ['statementId'],
  '/xapi/activities/state': ['activityId', 'agent', 'registration', 'stateId'],
  '/xapi/agents/profile': ['agent', 'profileId'],
};

/** Starts a record store that follows the standards to the letter, and says what it refuses. */
export async function startLrs(quirks: StoreQuirks = {}): Promise<LrsDouble> {
  const store = openStore(() => origin, quirks);
  let behaviour: LrsBehaviour = 'fine';
  const { origin, close } = await serveLrs(store.answer, () => behaviour, quirks.delayMs ?? 0);
  return {
    ...store,
    origin,
    behave(next) {
      behaviour = next;
    },
    close,
  };
}

/** Opens the same record store without a server; `answer` takes one request. */
export function openStore(origin: () => string, quirks: StoreQuirks = {}): LrsStore {
  const documents = new LrsDocuments(quirks);
  const statements: AnyStatement[] = [];
  const faults: string[] = [];
  const bent: string[] = [];
  const tokens = new Map<string, 'new' | 'used'>();
  let session: Cmi5Session | undefined;
  let asked = 0;
  let answered = 0;

  const refuse = (status: number, why: string): LrsAnswer => {
    faults.push(`${status} ${why}`);
    return { status, body: why };
  };

  /** A refusal that comes from a quirk and is no fault of the course. */
  const bend = (status: number, why: string): LrsAnswer => {
    bent.push(why);
    return { status, body: why };
  };

  const give = (query: URLSearchParams): LrsAnswer => {
    if (quirks.hidesStatements) return bend(403, 'statements are not for reading');
    const found = statements.find(({ id }) => id === query.get('statementId'));
    return found ? { status: 200, body: found } : { status: 404 };
  };

  const take = (found: readonly AnyStatement[]): LrsAnswer => {
    const before = [...statements];
    // All or none (xAPI 1.0.3, Communication 3.2).
    let after = session;
    for (const statement of found) {
      const empty = findEmpty(statement);
      if (empty !== undefined) return refuse(400, `empty: ${empty}`);
      const odd = findUnwanted(statement, quirks);
      if (odd) return bend(odd.status, odd.why);
      const same = before.find(({ id }) => id !== undefined && id === statement.id);
      if (same && JSON.stringify(same) !== JSON.stringify(statement))
        return refuse(409, `another statement has the id ${String(statement.id)}`);
      if (same) continue;
      const wrong = validateStatement(statement);
      if (wrong.length > 0) return refuse(400, wrong.join());
      if (after) {
        const [broken] = judgeStatement(statement, after);
        if (broken) return refuse(403, `${sayRequirement(broken)} (${wordOf(statement)})`);
        after = { ...after, said: [...after.said, wordOf(statement)] };
      }
      before.push(statement);
    }
    session = after;
    statements.splice(0, statements.length, ...before);
    return { status: 200, body: found.map(({ id }) => id) };
  };

  const giveToken = (method: string, token: string): LrsAnswer => {
    asked += 1;
    if (method !== 'POST' || tokens.get(token) !== 'new')
      return { status: 200, body: { 'error-code': '1', 'error-text': 'It was given already.' } };
    tokens.set(token, 'used');
    return { status: 200, body: { 'auth-token': token } };
  };

  /** What cmi5 says about a request for a document. */
  const judgeDocument = (method: string, path: string, query: URLSearchParams) => {
    if (!session) return undefined;
    if (query.get('agent') !== JSON.stringify(actor)) return '11.0.0.0-1 (d)';
    if (query.get('stateId') === 'LMS.LaunchData') {
      if (method !== 'GET') return '10.2.1.0-5 (d)';
      session = { ...session, hasReadLaunchData: true };
    }
    if (path === '/xapi/agents/profile') session = { ...session, hasReadPreferences: true };
    return undefined;
  };

  const answer = ({ method = '', url = '', headers, body }: LrsRequest): LrsAnswer => {
    const { pathname, searchParams: query } = new URL(url, 'http://lrs');
    if (pathname === '/fetch') return giveToken(method, query.get('token') ?? '');
    const names = known[pathname];
    if (!names) return refuse(404, pathname);
    const strange = [...query.keys()].filter((name) => !names.includes(name));
    if (strange.length > 0) return refuse(400, `unknown parameter ${strange.join()}`);
    if (!headers['x-experience-api-version']?.toString().startsWith('1.0'))
      return refuse(400, 'the version header is missing');
    const token = headers.authorization?.replace('Basic ', '') ?? '';
    if (tokens.get(token) !== 'used') return refuse(401, `no session has the token ${token}`);
    if (pathname === '/xapi/statements')
      return method === 'GET'
        ? give(query)
        : take([JSON.parse(body) as AnyStatement | AnyStatement[]].flat());
    const empty = method === 'PUT' ? findEmpty(JSON.parse(body)) : undefined;
    if (empty !== undefined) return refuse(400, `empty: ${empty}`);
    const broken = judgeDocument(method, pathname, query);
    if (broken) return refuse(403, sayRequirement(broken));
    if (session?.said.includes('terminated') && method !== 'GET')
      return refuse(403, 'a document after terminated');
    return documents.answer({ method, query, headers, body });
  };

  /** The answer as the quirks change it; undefined where the connection breaks. */
  const answerOddly = (request: LrsRequest): LrsAnswer | undefined => {
    answered += 1;
    // A token that was lost on the way is given by no portal again: then there is no session.
    const isToken = request.url?.startsWith('/fetch') === true;
    const { losesAnswer } = quirks;
    const isLost = losesAnswer !== undefined && answered % losesAnswer === 0 && !isToken;
    const { headers, ...rest } = answer(request);
    return isLost ? undefined : { ...rest, headers: { ...headers, ...clockHeaders(quirks) } };
  };

  const open = (state: 'new' | 'used'): string => {
    const token = randomUUID();
    tokens.set(token, state);
    return token;
  };

  return {
    answer: answerOddly,
    requests: () => answered,
    bent,
    launch(options = {}) {
      session = beginSession(options, [...(session?.saidBefore ?? []), ...(session?.said ?? [])]);
      const { place, text } = launchData(session, options.returnURL);
      documents.texts.set(keyOf(Object.entries(place)), text);
      return cmi5Query(origin(), open('new'));
    },
    launchXapi: () => xapiQuery(origin(), open('used')),
    statements,
    verbs: () => statements.map(wordOf),
    documents,
    faults,
    tokensAsked: () => asked,
  };
}
