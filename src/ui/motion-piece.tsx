import { domMin, LazyMotion, MotionConfig } from 'framer-motion';
import { div, g, line } from 'framer-motion/m';
import type { MovingProps } from './Moving.tsx';
import { useLessMotion } from './use-less-motion.ts';

// By name, so that the bundler leaves out the other hundred.
const elements = { div, g, line };

/**
 * An element that moves, with all that framer-motion needs for that around it. A file of its own,
 * loaded by `Moving`, so that no island carries framer-motion before something moves.
 */
export function MotionPiece({ as, origin, ...props }: MovingProps) {
  const less = useLessMotion();
  const Element = elements[as];
  return (
    <MotionConfig reducedMotion={less ? 'always' : 'never'} skipAnimations={less}>
      <LazyMotion strict features={domMin}>
        <Element {...(origin && { style: origin })} {...(props as object)} />
      </LazyMotion>
    </MotionConfig>
  );
}
