import { createElement } from 'react';
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
  return createElement(`h${String(level + (isSub ? 1 : 0))}`, { id, 'data-heading': '' }, children);
}
