import type { MotionProps } from 'framer-motion';
import type { Card, PlaceName } from '#features/comparison/model/card.ts';
import { transitions } from '#ui/transitions.ts';
import { useLessMotion } from '#ui/use-less-motion.ts';

/**
 * Returns the props with which a card flies to where it is drawn from where it was drawn before, or
 * none if the learner wants less motion: an instant layout animation still shows one frame of the
 * old place. `at` has to differ from place to place, or framer-motion takes the card for settled;
 * and it stays the same where rows move down, so that their cards do not fly.
 */
export function useFlight({ id }: Card, at: PlaceName | 'hand'): MotionProps {
  const isStill = useLessMotion();
  const { card } = transitions;
  if (isStill) return { transition: card };
  return { layoutId: id, layout: 'position', layoutDependency: at, transition: card };
}
