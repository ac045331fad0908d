import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LrsAnswer } from '../portals/lrs-documents.ts';

/** How a record store behaves; `down` drops every connection. */
export type LrsBehaviour = 'fine' | '500' | '404' | '403' | 'down';

/** A request with its whole body. */
export type LrsRequest = Pick<IncomingMessage, 'method' | 'url' | 'headers'> & {
  readonly body: string;
};

/** Serves a record store on an origin of its own, with the permissions that browsers ask for. */
export async function serveLrs(
  answer: (request: LrsRequest) => LrsAnswer | undefined,
  behaviour: () => LrsBehaviour,
  delayMs: number,
): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    if (behaviour() === 'down') request.socket.destroy();
    else if (request.method === 'OPTIONS') send(request, response, { status: 204 });
    else if (behaviour() !== 'fine') send(request, response, { status: Number(behaviour()) });
    else
      void readBody(request).then((body) => {
        const { method, url, headers } = request;
        const answered = answer({ method, url, headers, body });
        setTimeout(() => {
          if (answered) send(request, response, answered);
          else request.socket.destroy();
        }, delayMs);
      });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    // Another name of this machine is another origin, so the browser really asks.
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
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
  { status, body, text, headers }: LrsAnswer,
): void {
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
  response.end(text ?? (body === undefined ? '' : JSON.stringify(body)));
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
}
