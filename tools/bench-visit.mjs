/** Slow 4G as Lighthouse has it, really applied: bytes a second, and milliseconds. */
const line = { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 93_750 };
const slower = 4;
/** For how long a page is watched after it has loaded, in milliseconds. */
const watchedMs = 1500;

/** Visits a page for the first time, on a slow line with a slow processor, and measures it. */
export async function visitSlowly(browser, address) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytes = [];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => bytes.push(encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(() => {
    const kinds = ['longtask', 'layout-shift', 'largest-contentful-paint'];
    globalThis.seen = [];
    for (const type of kinds) {
      const observer = new globalThis.PerformanceObserver((list) =>
        globalThis.seen.push(...list.getEntries()),
      );
      observer.observe({ type, buffered: true });
    }
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(watchedMs);
  const measured = await page.evaluate(() => {
    const of = (type) => globalThis.seen.filter((entry) => entry.entryType === type);
    const [{ startTime: text }] = performance.getEntriesByName('first-contentful-paint');
    const long = of('longtask').filter((task) => task.startTime + task.duration > text);
    return {
      text,
      largest: of('largest-contentful-paint').at(-1)?.startTime ?? text,
      // What a task takes beyond 50 ms, as total blocking time is defined.
      blocking: long.reduce((sum, { duration }) => sum + duration - 50, 0),
      shift: of('layout-shift').reduce((sum, { value }) => sum + value, 0),
    };
  });
  await context.close();
  return { ...measured, requests: bytes.length, bytes: bytes.reduce((sum, one) => sum + one, 0) };
}
