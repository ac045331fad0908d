import { LazyMotion, MotionConfig, domMax } from 'framer-motion';
import { SortTable } from './SortTable.tsx';
import type { SortProps } from './SortTable.tsx';
import { useLessMotion } from '#ui/use-less-motion.tsx';

/** An island because cards are moved by hand, and each says at once, or at the end, if it lies right. */
export function Sort(props: SortProps) {
  const isLess = useLessMotion();
  return (
    <LazyMotion features={domMax} strict>
      <MotionConfig
        reducedMotion={isLess ? 'always' : 'user'}
        transition={{ duration: 0.35, ease: [0.2, 0.8, 0.2, 1] }}
      >
        <SortTable {...props} />
      </MotionConfig>
    </LazyMotion>
  );
}
