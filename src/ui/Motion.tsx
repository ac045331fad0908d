import { LazyMotion, MotionConfig, MotionGlobalConfig } from 'framer-motion';
import { createContext, use, useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import {
  getMotionFeatures,
  loadMotionFeatures,
  subscribeMotionFeatures,
} from './motion-features.ts';
import type { MotionFeatures } from './motion-features.ts';
import { useLessMotion } from './use-less-motion.ts';

const Ready = createContext(false);

interface Props {
  /** `change` loads at the first touch of the page, `layout` at once. */
  readonly features?: MotionFeatures;
  readonly children: ReactNode;
}

/**
 * Lets `m` elements move inside it, once, around an island or around what is mounted on use:
 *
 *     import * as m from 'framer-motion/m';
 *     const ready = useMotionReady();
 *     <m.p
 *       initial={ready && { opacity: 0, y: 8 }}
 *       animate={{ opacity: 1, y: 0 }}
 *       transition={transitions.feedback}
 *     />
 *
 * Two traps. Until the features are loaded an `m` element keeps the style it was first drawn with:
 * begin from `initial={false}`, and never let `animate` alone carry a meaning (a meter says its value
 * in text and in plain style). And an `m` element that is part of the built page may have no
 * `initial` or `animate`: they become a style attribute, which the content security policy forbids.
 */
export function Motion({ features = 'change', children }: Props): ReactNode {
  const less = useLessMotion();
  const bundle = useSyncExternalStore(
    subscribeMotionFeatures,
    () => getMotionFeatures(features),
    () => undefined,
  );

  useEffect(() => {
    if (features === 'layout') void loadMotionFeatures(features);
    else return onFirstTouch(() => void loadMotionFeatures(features));
    return undefined;
  }, [features]);

  // An element asks MotionConfig only when it is mounted. This reaches those on the page, too.
  useLayoutEffect(() => {
    MotionGlobalConfig.skipAnimations = less;
  }, [less]);

  return (
    <MotionConfig reducedMotion={less ? 'always' : 'never'}>
      <LazyMotion strict features={bundle ?? notYet}>
        <Ready value={bundle !== undefined}>{children}</Ready>
      </LazyMotion>
    </MotionConfig>
  );
}

/** Whether `m` elements can move yet: where they cannot, they begin as they are to end. */
export function useMotionReady(): boolean {
  return use(Ready);
}

const touches = ['pointerdown', 'keydown', 'focusin'] as const;

function onFirstTouch(load: () => void): () => void {
  const end = (): void => {
    for (const touch of touches) document.removeEventListener(touch, begin);
  };
  const begin = (): void => {
    end();
    load();
  };
  for (const touch of touches) document.addEventListener(touch, begin, { passive: true });
  return end;
}

// LazyMotion calls this once when it is mounted; what comes later arrives as `bundle`.
function notYet(): Promise<never> {
  return new Promise(() => undefined);
}
