import type { FeatureBundle } from 'framer-motion';

/**
 * What an island needs of framer-motion: `change` moves what comes, goes and changes its style;
 * `layout` adds `layout`, `layoutId` and `drag`, for twice the weight.
 */
export type MotionFeatures = 'change' | 'layout';

const loaders: Record<MotionFeatures, () => Promise<FeatureBundle>> = {
  change: async () => (await import('./motion-change.ts')).motionChange,
  layout: async () => (await import('./motion-layout.ts')).motionLayout,
};
const loaded: Partial<Record<MotionFeatures, FeatureBundle>> = {};
const listeners = new Set<() => void>();

/** Returns the features if they are loaded. */
export function getMotionFeatures(name: MotionFeatures): FeatureBundle | undefined {
  return loaded[name];
}

/** Calls back whenever features have been loaded. Returns the function that ends it. */
export function subscribeMotionFeatures(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Loads features. Offline, nothing happens: without them nothing moves, and everything works. */
export async function loadMotionFeatures(name: MotionFeatures): Promise<void> {
  if (loaded[name]) return;
  try {
    loaded[name] = await loaders[name]();
  } catch {
    return;
  }
  for (const listener of listeners) listener();
}
