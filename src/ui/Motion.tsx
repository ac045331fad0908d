import { LazyMotion, MotionConfig, MotionGlobalConfig } from 'framer-motion';
import { createContext, use, useEffect, useLayoutEffect, useState } from 'react';
import type { FeatureBundle } from 'framer-motion';
import type { ReactNode } from 'react';
import { useLessMotion } from './use-less-motion.ts';

const Ready = createContext(false);

/**
 * Lets `m` elements inside it fly by `layout` and be dragged, around what is mounted on use. What
 * only comes or changes needs none of this: see `Moving`. Until the features have come, and offline,
 * `m` elements stand still, and everything works.
 */
export function Motion({ children }: { readonly children: ReactNode }): ReactNode {
  const less = useLessMotion();
  const [features, setFeatures] = useState<FeatureBundle>();

  useEffect(() => {
    import('./motion-layout.ts').then(
      ({ layoutFeatures }) => {
        setFeatures(layoutFeatures);
      },
      () => undefined,
    );
  }, []);

  // An element asks MotionConfig only when it is mounted. This reaches those on the page, too.
  useLayoutEffect(() => {
    MotionGlobalConfig.skipAnimations = less;
  }, [less]);

  return (
    <MotionConfig reducedMotion={less ? 'always' : 'never'}>
      <LazyMotion strict features={features ?? notYet}>
        <Ready value={features !== undefined}>{children}</Ready>
      </LazyMotion>
    </MotionConfig>
  );
}

/** Whether `m` elements can fly and be dragged yet. */
export function useMotionReady(): boolean {
  return use(Ready);
}

// LazyMotion calls this once when it is mounted; what comes later arrives as `features`.
function notYet(): Promise<never> {
  return new Promise(() => undefined);
}
