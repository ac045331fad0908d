import { domMax, LazyMotion, MotionConfig } from 'framer-motion';
import { button as Button } from 'framer-motion/m';
import type { MovingCardProps } from './MovingCard.tsx';
import { transitions } from './transitions.ts';
import { useLessMotion } from './use-less-motion.ts';

const backToPlace = {
  bounceStiffness: transitions.card.stiffness,
  bounceDamping: transitions.card.damping,
};

/**
 * A card that flies and can be dragged, with all that framer-motion needs for that around it. A file
 * of its own, loaded by `MovingCard`, so that no island carries framer-motion before it can be used.
 */
export function MotionCard({ card, at, onDragged, onDropped, ...plain }: MovingCardProps) {
  const less = useLessMotion();
  const flight = less ? {} : { layoutId: card, layout: 'position' as const, layoutDependency: at };
  return (
    <MotionConfig reducedMotion={less ? 'always' : 'never'} skipAnimations={less}>
      <LazyMotion strict features={domMax}>
        <Button
          {...plain}
          {...flight}
          type="button"
          drag
          dragSnapToOrigin
          dragElastic={1}
          dragMomentum={false}
          dragTransition={backToPlace}
          transition={transitions.card}
          data-movable=""
          onDrag={({ clientX, clientY }: PointerEvent) => {
            onDragged(clientX, clientY);
          }}
          onDragEnd={({ type, clientX, clientY }: PointerEvent) => {
            if (type === 'pointercancel') onDropped();
            else onDropped(clientX, clientY);
          }}
        />
      </LazyMotion>
    </MotionConfig>
  );
}
