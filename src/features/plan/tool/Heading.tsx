import type { ReactNode } from 'react';
import { usePlanWords } from './plan-words.ts';

type Props = {
  readonly id?: string;
  /** One level below the parts of the plan. */
  readonly isSub?: boolean;
  readonly children: ReactNode;
};

/** A heading at the level that fits the page: the plan stands alone, or under a heading of a lesson. */
export function Heading({ id, isSub = false, children }: Props) {
  const { level } = usePlanWords();
  const Tag = headings[level + (isSub ? 1 : 0)] ?? 'h4';
  return (
    <Tag id={id} data-heading>
      {children}
    </Tag>
  );
}

const headings: Readonly<Record<number, 'h2' | 'h3' | 'h4'>> = { 2: 'h2', 3: 'h3', 4: 'h4' };
