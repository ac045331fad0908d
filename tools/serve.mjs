import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { pipeline } from 'node:stream';
import { constants, createBrotliCompress } from 'node:zlib';
import { contentTypeOf } from './content-types.mjs';
import { findFile } from './find-file.mjs';

/**
 * Serves a folder to this machine only; a folder's address shows its index.html or nothing. What lies
 * under `/packages/` comes from the folder of the packages, when it is named.
 */
export function serve(folder, port, packages) {
  const server = createServer((request, response) => {
    const isPackage = packages !== undefined && request.url.startsWith('/packages/');
    if (isPackage) request.url = request.url.slice('/packages'.length);
    answer(isPackage ? packages : folder, request, response);
  });
  return new Promise((ready, refuse) => {
    server.on('error', refuse);
    server.listen(port, '127.0.0.1', () => ready(server));
  });
}

function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  }
  const path = request.url.replace(/[?#].*$/s, '');
  const file = findFile(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (file) return send(file, 200, request, response);
  const notFound = findFile(folder, '/404.html');
  if (notFound) return send(notFound, 404, request, response);
  return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
}

function send(file, status, request, response) {
  const type = contentTypeOf(file);
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  // Without no-cache a browser shows yesterday's page after today's build.
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.method === 'HEAD') return response.end();
  if (!/^text\/|json|xml/.test(type) || !/\bbr\b/.test(request.headers['accept-encoding'])) {
    return pipeline(createReadStream(file), response, ignore);
  }
  response.setHeader('Content-Encoding', 'br');
  const brotli = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return pipeline(createReadStream(file), brotli, response, ignore);
}

// A reader who leaves while a file is on its way is no fault.
function ignore() {}
