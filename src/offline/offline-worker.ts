import { answerRequest } from './answer-request.ts';
import { dropOldCopies, keepCopy } from './copies.ts';
import { worker } from './worker-scope.ts';

/**
 * The service worker: keeps a whole copy of one version of the course, and answers from it. The build
 * writes its version into it, so that the browser takes a changed course for another worker.
 */
const { scope } = worker.registration;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepCopy(scope));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCopies(scope).then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope))
    event.respondWith(answerRequest(event.request, scope));
});

// A page where nothing is under way asks. Beside another open page, the new version waits.
worker.addEventListener('message', (event) => {
  if (event.data !== 'take-over') return;
  const takeOver = async (): Promise<void> => {
    const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (open.length <= 1) await worker.skipWaiting();
  };
  event.waitUntil(takeOver());
});
