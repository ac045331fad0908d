import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentTypeOf } from '../../../tools/content-types.mjs';
import { findFile } from '../../../tools/find-file.mjs';

/** How a folder is served. */
export type ServedFolder = {
  /** The folder with the built files. */
  root: string;
  /** The path under which it lies, with a slash at both ends. */
  prefix?: string;
  /** Without a port, a free one is taken. */
  port?: number;
  /** Training portals send `.mjs` as plain text and fonts as just bytes. */
  likePortal?: boolean;
  /** What else this server answers, such as the portal's own pages; false for what is not its. */
  also?: (request: IncomingMessage, response: ServerResponse) => boolean;
};

/** A request that was answered. */
export type AnsweredRequest = { path: string; status: number };

/** A server that is running. */
export type ServedSite = {
  address: string;
  /** Every request so far, in order. */
  requests: AnsweredRequest[];
  close: () => Promise<void>;
};

/**
 * Serves a folder as strictly as the strictest host: a directory is 404, also the first one, and
 * so is everything outside the prefix; a wrong type is not guessed by the browser.
 */
export async function serveSite(folder: ServedFolder): Promise<ServedSite> {
  const { root, prefix = '/', port = 0, likePortal = false, also } = folder;
  const requests: AnsweredRequest[] = [];
  const server = createServer((request, response) => {
    if (also?.(request, response)) return;
    const path = request.url ?? '';
    const file = path.startsWith(prefix) ? findFile(root, path.slice(prefix.length)) : undefined;
    const notFound = likePortal ? undefined : findFile(root, '404.html');
    requests.push({ path, status: file ? 200 : 404 });
    send(response, file ? 200 : 404, file ?? notFound, likePortal);
  });
  await new Promise<void>((ready, refuse) => {
    server.once('error', refuse).listen(port, '127.0.0.1', ready);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${actual}${prefix}`,
    requests,
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
  response: ServerResponse,
  status: number,
  file: string | undefined,
  likePortal: boolean,
) {
  response.writeHead(status, {
    'Content-Type': file ? typeOf(file, likePortal) : 'text/plain',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
  response.end(file ? readFileSync(file) : 'Not found');
}

function typeOf(file: string, likePortal: boolean): string {
  if (likePortal && file.endsWith('.mjs')) return 'text/plain';
  if (likePortal && /\.(woff2?|ttf|otf)$/.test(file)) return 'application/octet-stream';
  return contentTypeOf(file);
}
