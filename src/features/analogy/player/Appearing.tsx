import type { ReactNode } from 'react';
import { Moving } from '#ui/Moving.tsx';
import { transitions } from '#ui/transitions.ts';

type Props = {
  /** `feedback` for what answers a press, `menu` for a panel of controls. */
  readonly as?: 'feedback' | 'menu';
  readonly children: ReactNode;
};

/** Something that a press has brought: it fades and slides in. */
export function Appearing({ as = 'feedback', children }: Props) {
  return (
    <Moving
      as="div"
      initial={{ opacity: 0, y: 8 }}
      animate={{ opacity: 1, y: 0 }}
      transition={transitions[as]}
    >
      {children}
    </Moving>
  );
}
