import type { BrowserContext } from '@playwright/test';

/** Writes down all that leaves a page: requests with what they carry, and messages to other windows. */
export async function listenTo(context: BrowserContext): Promise<{ readonly sent: string[] }> {
  const sent: string[] = [];
  context.on('request', (request) => {
    sent.push(`${request.url()} ${request.postData() ?? ''}`);
  });
  await context.exposeBinding('tellSent', (_, text: string) => void sent.push(text));
  await context.addInitScript(() => {
    const { tellSent } = globalThis as unknown as { tellSent: (text: string) => void };
    addEventListener('message', ({ data }) => {
      tellSent(`message ${JSON.stringify(data)}`);
    });
    const beacon = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (url, data) => {
      tellSent(`beacon ${String(url)} ${typeof data === 'string' ? data : '?'}`);
      return beacon(url, data);
    };
  });
  return { sent };
}
