import { readFileSync } from 'node:fs';
import { findFile } from '../../../tools/find-file.mjs';
import { dist } from '../pages/pages.ts';
import { serveSite } from './serve-site.ts';
import type { ServedSite } from './serve-site.ts';

/** A piece of a page, in bytes, and the time until the next one, in milliseconds. */
const piece = 6000;
const pauseMs = 40;

/** Serves the built course over a line on which a page comes in pieces, and everything else at once. */
export function serveInPieces(): Promise<ServedSite> {
  return serveSite({
    root: dist,
    also: ({ url = '' }, response) => {
      const file = findFile(dist, url.slice(1));
      if (!file?.endsWith('.html')) return false;
      const html = readFileSync(file);
      response.writeHead(200, { 'Content-Type': 'text/html' });
      const send = (from: number): void => {
        response.write(html.subarray(from, from + piece));
        if (from + piece < html.length) setTimeout(send, pauseMs, from + piece);
        else response.end();
      };
      send(0);
      return true;
    },
  });
}
