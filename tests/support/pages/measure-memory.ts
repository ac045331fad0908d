import type { CDPSession } from '@playwright/test';

/** What a page holds after its garbage is collected. */
export type Memory = {
  readonly nodes: number;
  readonly listeners: number;
  /** In megabytes. */
  readonly heap: number;
};

/** Measures what a page holds: nodes count also when they are in no document any more. */
export async function measureMemory(session: CDPSession): Promise<Memory> {
  await session.send('Performance.enable');
  // What waits for a timer or a promise may hold on to nodes until the second time.
  for (let times = 0; times < 2; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
  return {
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    heap: of('JSHeapUsedSize') / 2 ** 20,
  };
}
