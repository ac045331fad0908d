import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { serveSite } from '../serve/serve-site.ts';
import type { AnsweredRequest } from '../serve/serve-site.ts';
import { guardApi } from './guard-api.ts';
import type { Scorm } from './guard-api.ts';
import { portalPage } from './portal-page.ts';

/**
 * How the portal's server answers a request to store. With `login` the learner's login has expired:
 * nothing is stored, and every file redirects to the login page.
 */
export type Behaviour = 'fine' | 'false' | '500' | 'login';

/** What a portal knows of a learner: the elements of the standard by their names. */
export type Elements = Readonly<Record<string, string>>;

/** A portal that plays a package. */
export type StrictLms = {
  /** The page of the portal with the package: in a frame, or with a button that opens a window. */
  readonly open: (options?: OpenOptions) => string;
  readonly behave: (behaviour: Behaviour) => void;
  /** From now on, every file of the package comes with these headers, too. */
  readonly send: (headers: Readonly<Record<string, string>>) => void;
  /** Everything that was stored, one full set of elements for each time, oldest first. */
  readonly stored: readonly Elements[];
  /** The set stored last; empty before the first one. */
  readonly last: () => Elements;
  /** Calls and values that a stricter portal would have refused. */
  readonly faults: readonly string[];
  readonly requests: readonly AnsweredRequest[];
  readonly prefix: string;
  readonly close: () => Promise<void>;
};

/** How a session begins. */
export type OpenOptions = {
  readonly opens?: 'frame' | 'popup';
  readonly mode?: 'normal' | 'review' | 'browse';
  /** What the portal had kept: the elements of an earlier session. */
  readonly before?: Elements;
  readonly learner?: string;
  /** Answers every Commit with "true" and stores nothing, as a portal does that is offline. */
  readonly lies?: boolean;
  /** How long each SetValue keeps the page busy, in milliseconds. */
  readonly slowMs?: number;
  /** The portal has no interactions and objectives, which are optional in SCORM 1.2. */
  readonly isBare?: boolean;
  /** How often the learner asks to leave; once by default. */
  readonly exits?: number;
  /** What is added to the address of the portal's page, such as `?debug`. */
  readonly query?: string;
  /** How wide the frame for the package is, in CSS pixels. */
  readonly width?: number;
};

/** Serves a package inside a portal at one origin, as Moodle does, and keeps what is stored. */
export async function startLms(root: string, standard: Scorm): Promise<StrictLms> {
  const prefix = `/${randomUUID()}/pluginfile.php/31/content/`;
  const stored: Elements[] = [];
  const faults: string[] = [];
  const pages: string[] = [];
  let behaviour: Behaviour = 'fine';
  let headers: Readonly<Record<string, string>> = {};

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, , what = '', number = ''] = (request.url ?? '').split('/');
    if (what === 'commit') {
      const body = await readBody(request);
      if (behaviour === '500') {
        end(response, 500, '');
        return;
      }
      if (behaviour === 'fine') stored.push(flatten(JSON.parse(body)));
      const isFine = behaviour === 'fine';
      end(response, 200, JSON.stringify({ result: isFine, errorCode: isFine ? 0 : 101 }));
    } else if (what === 'fault') {
      faults.push(await readBody(request));
      end(response, 200, '');
    } else if (what === 'scorm-again.js') {
      end(response, 200, readFileSync(scormAgain(standard), 'utf8'), 'text/javascript');
    } else end(response, 200, pages[Number(number)] ?? '', 'text/html');
  };

  const site = await serveSite({
    root,
    prefix,
    likePortal: true,
    also(request, response) {
      if (behaviour === 'login' && request.url?.startsWith(prefix)) {
        response.writeHead(303, { Location: '/lms/login' }).end();
        return true;
      }
      if (!request.url?.startsWith('/lms/')) {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        return false;
      }
      void answer(request, response);
      return true;
    },
  });
  const origin = new URL(site.address).origin;

  return {
    open(options = {}) {
      const guard = guardApi.toString();
      pages.push(portalPage({ ...options, standard, guard, address: `${site.address}index.html` }));
      return `${origin}/lms/page/${pages.length - 1}/${options.query ?? ''}`;
    },
    behave(next) {
      behaviour = next;
    },
    send(next) {
      headers = next;
    },
    stored,
    last: () => stored.at(-1) ?? {},
    faults,
    requests: site.requests,
    prefix,
    close: site.close,
  };
}

function scormAgain(standard: Scorm): string {
  return createRequire(import.meta.url).resolve(`scorm-again/${standard}/min`);
}

function end(response: ServerResponse, status: number, body: string, type = 'application/json') {
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
}

/** {"cmi": {"core": {"exit": ""}}} as {"cmi.core.exit": ""}. */
function flatten(value: unknown, path = ''): Elements {
  if (typeof value !== 'object' || value === null) return { [path]: String(value) };
  const parts = Object.entries(value).map(([name, part]) =>
    flatten(part, path === '' ? name : `${path}.${name}`),
  );
  return Object.assign({}, ...parts) as Elements;
}
