import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import xapiValidation from '@learninglocker/xapi-validation';
import { judgeStatement, sayRequirement, wordOf } from './cmi5-rules.ts';
import type { AnyStatement, Cmi5Session } from './cmi5-rules.ts';
import { LrsDocuments } from './lrs-documents.ts';
import type { LrsAnswer } from './lrs-documents.ts';

/** How a session is launched. */
export type LaunchOptions = {
  readonly launchMode?: Cmi5Session['launchMode'];
  readonly masteryScore?: number;
  readonly returnURL?: string;
};

/** A learning record store behind a portal, on an origin of its own. */
export type LrsDouble = {
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
  /** `down` drops every connection. */
  readonly behave: (behaviour: 'fine' | '500' | 'down') => void;
  readonly close: () => Promise<void>;
};

const actor = {
  objectType: 'Agent',
  account: { homePage: 'https://portal.example', name: 'learner-1' },
};
const activityId = 'https://portal.example/activities/7f3';
const publisherId = 'https://roots-and-reach.example/course/au';
const registration = randomUUID();
const known: Readonly<Record<string, readonly string[]>> = {
  '/xapi/statements': [],
  '/xapi/activities/state': ['activityId', 'agent', 'registration', 'stateId'],
  '/xapi/agents/profile': ['agent', 'profileId'],
};

/** Starts a record store that follows the standards to the letter, and says what it refuses. */
export async function startLrs(): Promise<LrsDouble> {
  const documents = new LrsDocuments();
  const statements: AnyStatement[] = [];
  const faults: string[] = [];
  const tokens = new Map<string, 'new' | 'used'>();
  let session: (Cmi5Session & { token: string }) | undefined;
  let behaviour: 'fine' | '500' | 'down' = 'fine';
  let asked = 0;

  const refuse = (status: number, why: string): LrsAnswer => {
    faults.push(`${status} ${why}`);
    return { status, body: why };
  };

  const take = (found: readonly AnyStatement[]): LrsAnswer => {
    const before = [...statements];
    for (const statement of found) {
      const same = before.find(({ id }) => id !== undefined && id === statement.id);
      if (same && JSON.stringify(same) !== JSON.stringify(statement))
        return refuse(409, `another statement has the id ${String(statement.id)}`);
      if (same) continue;
      const wrong = xapiValidation(statement).map((warning) => JSON.stringify(warning));
      if (wrong.length > 0) return refuse(400, wrong.join());
      if (session) {
        const [broken] = judgeStatement(statement, session);
        if (broken) return refuse(403, `${sayRequirement(broken)} (${wordOf(statement)})`);
        session = { ...session, said: [...session.said, wordOf(statement)] };
      }
      before.push(statement);
    }
    statements.splice(0, statements.length, ...before);
    return { status: 200, body: found.map(({ id }) => id) };
  };

  const answer = async (request: IncomingMessage): Promise<LrsAnswer> => {
    const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://lrs');
    const { method = '', headers } = request;
    const body = await readBody(request);
    if (pathname === '/fetch') {
      asked += 1;
      const token = query.get('token') ?? '';
      if (method !== 'POST' || tokens.get(token) !== 'new')
        return {
          status: 200,
          body: { 'error-code': '1', 'error-text': 'This token was given already.' },
        };
      tokens.set(token, 'used');
      return { status: 200, body: { 'auth-token': token } };
    }
    const names = known[pathname];
    if (!names) return refuse(404, pathname);
    const strange = [...query.keys()].filter((name) => !names.includes(name));
    if (strange.length > 0) return refuse(400, `unknown parameter ${strange.join()}`);
    if (!headers['x-experience-api-version']?.toString().startsWith('1.0'))
      return refuse(400, 'the version header is missing');
    const token = headers.authorization?.replace('Basic ', '') ?? '';
    if (tokens.get(token) !== 'used') return refuse(401, `no session has the token ${token}`);
    if (pathname === '/xapi/statements') {
      const found = JSON.parse(body) as AnyStatement | AnyStatement[];
      return take([found].flat());
    }
    if (session && query.get('stateId') === 'LMS.LaunchData') {
      if (method !== 'GET') return refuse(403, sayRequirement('10.2.1.0-5 (d)'));
      session = { ...session, hasReadLaunchData: true };
    }
    if (session && pathname === '/xapi/agents/profile')
      session = { ...session, hasReadPreferences: true };
    if (session && query.get('agent') !== JSON.stringify(actor))
      return refuse(403, sayRequirement('11.0.0.0-1 (d)'));
    if (session?.said.includes('terminated') && method !== 'GET')
      return refuse(403, 'a document after terminated');
    return documents.answer({ method, query, headers, body });
  };

  const server = createServer((request, response) => {
    if (behaviour === 'down') request.socket.destroy();
    else if (request.method === 'OPTIONS') send(request, response, { status: 204 });
    else if (behaviour === '500') send(request, response, { status: 500 });
    else
      void answer(request).then((found) => {
        send(request, response, found);
      });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // Another name of this machine is another origin, so the browser really asks for permission.
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const open = (): string => {
    const token = randomUUID();
    tokens.set(token, 'new');
    return token;
  };

  return {
    launch({ launchMode = 'Normal', masteryScore, returnURL } = {}) {
      const [token, sessionId] = [open(), randomUUID()];
      const saidBefore = [...(session?.saidBefore ?? []), ...(session?.said ?? [])];
      session = {
        token,
        actor,
        activityId,
        registration,
        sessionId,
        publisherId,
        launchMode,
        masteryScore,
        hasReadLaunchData: false,
        hasReadPreferences: false,
        said: [],
        saidBefore,
      };
      const extensions = { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': sessionId };
      const contextTemplate = {
        extensions,
        contextActivities: { grouping: [{ id: publisherId }] },
      };
      const data = {
        contextTemplate,
        launchMode,
        masteryScore,
        returnURL,
        moveOn: 'CompletedOrPassed',
      };
      const place = {
        activityId,
        agent: JSON.stringify(actor),
        registration,
        stateId: 'LMS.LaunchData',
      };
      const key = Object.entries(place)
        .map((pair) => pair.join('='))
        .sort()
        .join('&');
      documents.texts.set(key, JSON.stringify(data));
      const query = {
        registration,
        fetch: `${origin}/fetch?token=${token}`,
        activityId,
        actor: JSON.stringify(actor),
        endpoint: `${origin}/xapi`,
      };
      return `?${new URLSearchParams(query).toString()}`;
    },
    launchXapi() {
      const token = open();
      tokens.set(token, 'used');
      const query = {
        endpoint: `${origin}/xapi/`,
        auth: `Basic ${token}`,
        actor: JSON.stringify(actor),
        registration,
        activity_id: activityId,
      };
      return `?${new URLSearchParams(query).toString()}`;
    },
    statements,
    verbs: () => statements.map(wordOf),
    documents,
    faults,
    tokensAsked: () => asked,
    behave(next) {
      behaviour = next;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, body, headers }: LrsAnswer,
) {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Access-Control-Allow-Origin': request.headers.origin ?? '*',
    'Access-Control-Allow-Methods': 'GET, PUT, POST, DELETE',
    'Access-Control-Allow-Headers':
      'authorization, content-type, x-experience-api-version, if-match, if-none-match',
    'Access-Control-Expose-Headers': 'etag',
    'X-Experience-API-Version': '1.0.3',
    ...headers,
  });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
}
