import { expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { PackageFormat } from '#format.ts';
import { serveSite } from '../serve/serve-site.ts';
import type { Scorm } from './guard-api.ts';
import type { ApiPlace, NamedPortal } from './named-portals.ts';
import { unpack } from './packages.ts';
import { handleCourse } from './portal-course.ts';
import type { PortalCourse } from './portal-course.ts';
import { quirkyPortal } from './quirky-portal.ts';

/** A portal with quirks that plays a package. */
export type QuirkyLms = {
  /** Opens the package as this portal does. */
  readonly open: (context: BrowserContext) => Promise<PortalCourse>;
  /** The elements that the portal's server has now. */
  readonly server: () => Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

const isWindow = (place: ApiPlace): boolean => place.includes('opener');

/** Serves a package inside a portal with these quirks, at one origin. */
export async function startQuirkyLms(
  format: PackageFormat,
  {
    quirks = {},
    place = 'parent',
    lateMs = 0,
    policy,
    refuses,
    isOffline,
  }: Omit<NamedPortal, 'name'>,
): Promise<QuirkyLms> {
  const standard: Scorm = format === 'scorm12' ? 'scorm12' : 'scorm2004';
  const { root, remove } = unpack(format);
  const prefix = `/${randomUUID()}/content/`;
  let server: Readonly<Record<string, string>> = {};

  const install = (): string => {
    const name = standard === 'scorm12' ? 'API' : 'API_1484_11';
    // Synchronous, as portals do it; a beacon has no room for all answers of a learner.
    const set = `window.${name} = (${quirkyPortal.toString()})('${standard}', ${JSON.stringify(quirks)}, ${JSON.stringify(server)}, (elements) => { const request = new XMLHttpRequest(); request.open('POST', '/lms/commit', false); request.send(JSON.stringify(elements)); }).api;`;
    return `<script>${lateMs > 0 ? `setTimeout(() => { ${set} }, ${lateMs});` : set}</script>`;
  };
  const pageOf = (what: string): string => {
    const has = (one: ApiPlace): string => (place === one ? install() : '');
    const head = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">';
    const button = (address: string): string =>
      `<button onclick="window.open('${address}', '${randomUUID()}')">Open</button>`;
    if (what === 'first') return `${head}${has('opener of the opener')}${button('/lms/top')}`;
    if (what === 'player')
      return isWindow(place)
        ? `${head}${has('opener')}${button(`${prefix}index.html`)}`
        : `${head}${has('parent')}<iframe id="package" width="714" height="666" src="${prefix}index.html"></iframe>`;
    return `${head}${has('grandparent')}${has('parent of the opener')}<iframe id="player" width="760" height="720" src="/lms/player"></iframe>`;
  };
  const also = (request: IncomingMessage, response: ServerResponse): boolean => {
    const [path = ''] = (request.url ?? '').split('?');
    if (path === '/lms/commit') {
      let body = '';
      request.on('data', (part) => (body += String(part)));
      request.on('end', () => {
        server = JSON.parse(body) as typeof server;
        response.end();
      });
      return true;
    }
    if (path.startsWith('/lms/')) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(pageOf(path.slice('/lms/'.length)));
      return true;
    }
    if (policy && path.startsWith(prefix)) response.setHeader('Content-Security-Policy', policy);
    const isLaunch = path === `${prefix}index.html`;
    // JSON passes: without its rules the course reports nothing, and this is about the probe.
    if (isOffline && !path.endsWith('.json') && request.headers['sec-fetch-dest'] === 'empty') {
      request.socket.destroy();
      return true;
    }
    if (refuses?.test(path)) {
      response.writeHead(403).end();
      return true;
    }
    if (place !== 'own window' || !isLaunch) return false;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const page = readFileSync(join(root, 'index.html'), 'utf8');
    response.end(page.replace('</head>', () => `${install()}</head>`));
    return true;
  };

  const site = await serveSite({ root, prefix, likePortal: true, also });
  const origin = new URL(site.address).origin;
  return {
    async open(context) {
      const first = await context.newPage();
      const portal = place === 'opener of the opener' ? await openFrom(first, origin) : first;
      if (portal === first) await portal.goto(`${origin}/lms/top`);
      const player = portal.frameLocator('#player');
      if (!isWindow(place)) return handleCourse(portal, portal, player.frameLocator('#package'));
      const [window] = await Promise.all([
        portal.waitForEvent('popup'),
        player.getByRole('button').click(),
      ]);
      return handleCourse(portal, window, window);
    },
    server: () => server,
    async close() {
      await site.close();
      remove();
    },
  };
}

async function openFrom(first: Page, origin: string): Promise<Page> {
  await first.goto(`${origin}/lms/first`);
  const [portal] = await Promise.all([
    first.waitForEvent('popup'),
    first.getByRole('button').click(),
  ]);
  await expect(portal.locator('#player')).toBeVisible();
  return portal;
}
