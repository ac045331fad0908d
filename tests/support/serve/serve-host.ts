import { test as base } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else, on another site than the course. */
export type Host = {
  /** Serves this text as the page, and answers its address. */
  readonly show: (body: string, headers?: Readonly<Record<string, string>>) => string;
};

/**
 * Browser tests that have a page of somebody else. It is really served: a browser asks before a
 * page that came from nowhere may reach this machine.
 */
export const test = base.extend<{ host: Host }>({
  // Playwright reads from these brackets that the fixture needs no other one.
  // eslint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    const pages: { body: string; headers: Readonly<Record<string, string>> }[] = [];
    const server = createServer((request, response) => {
      const page = pages[Number(request.url?.slice(1) || NaN)];
      response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html', ...page?.headers });
      response.end(page?.body ?? '');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    await use({
      show: (body, headers = {}) => {
        const number = pages.push({
          body: `<!doctype html><meta charset="utf-8">${body}`,
          headers,
        });
        // Another name of this machine is another site than the course, which is at 127.0.0.1.
        return `http://localhost:${port}/${number - 1}`;
      },
    });
    server.closeAllConnections();
    server.close();
  },
});
