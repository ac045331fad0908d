import type { TargetAndTransition, Transition } from 'framer-motion';
import { createElement, useEffect, useState } from 'react';
import type { ComponentType, ReactNode, SVGLineElementAttributes } from 'react';
import { wantsLessMotion } from './wants-less-motion.ts';

/** An element that may move, and the attributes that it has anyway. */
export type MovingProps = Pick<
  SVGLineElementAttributes<SVGElement>,
  'id' | 'className' | 'x1' | 'x2' | 'y1' | 'y2' | 'vectorEffect'
> & {
  readonly as: 'div' | 'g' | 'line';
  /** How it looks when it comes; `false` where it is there from the start. */
  readonly initial?: TargetAndTransition | false | undefined;
  readonly animate: TargetAndTransition;
  readonly transition: Transition;
  /** The point that it grows from, 0..1 of its size. */
  readonly origin?: { readonly originX: number } | undefined;
  readonly children?: ReactNode;
  readonly [data: `data-${string}`]: unknown;
};

let piece: ComponentType<MovingProps> | undefined;
let loading: Promise<void> | undefined;

/**
 * An element that comes or changes with movement. It decides when it is mounted: before framer-motion
 * is loaded, or with less motion, it is a plain element that has its final look at once, and stays
 * one. So nothing that it says depends on movement, and a built page has no style attribute, which
 * the content security policy forbids.
 */
export function Moving({ as, initial, animate, transition, origin, ...plain }: MovingProps) {
  const [Piece] = useState(() => (piece && !wantsLessMotion() ? piece : undefined));
  useEffect(loadAtFirstTouch, []);
  if (!Piece) return createElement(as, plain);
  return <Piece {...{ as, initial, animate, transition, origin }} {...plain} />;
}

const touches = ['pointerdown', 'keydown', 'focusin'] as const;

/** Loads what moves at the first touch of the page: nothing moves before somebody has pressed. */
function loadAtFirstTouch(): (() => void) | undefined {
  if (loading) return undefined;
  const end = (): void => {
    for (const touch of touches) document.removeEventListener(touch, begin);
  };
  const begin = (): void => {
    end();
    // Offline, nothing happens: what does not move works all the same.
    loading ??= import('./motion-piece.tsx').then(
      ({ MotionPiece }) => {
        piece = MotionPiece;
      },
      () => {
        loading = undefined;
      },
    );
  };
  for (const touch of touches) document.addEventListener(touch, begin, { passive: true });
  return end;
}
