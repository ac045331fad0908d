import { animate } from 'framer-motion/dom/mini';
import { useLayoutEffect, useRef } from 'react';
import { trusted } from '#ui/trusted.ts';
import type { Run } from './run.ts';
import { doesMove, drawPart, type Part, type Pose, type Scene } from './scene.ts';

// Loaded when a picture is first played.

type Props = {
  readonly scene: Scene;
  readonly seconds: number;
  readonly run: Run;
  readonly label: string;
};

/**
 * A picture whose parts move on the clock of a run. Only transforms and opacity are animated, so the
 * browser's compositor moves the parts even while the main thread is busy.
 */
export function MovingPicture({ scene, seconds, run, label }: Props) {
  const picture = useRef<SVGSVGElement>(null);

  // The animations live in the browser, outside React.
  useLayoutEffect(() => {
    const nodes = picture.current?.querySelectorAll<SVGGElement>('[data-moves]') ?? [];
    const parts = new Map(scene.parts.map((part) => [part.key, part]));
    const animations = [...nodes].flatMap((node) => {
      const part = parts.get(node.dataset['moves'] ?? '');
      return part ? [move(node, part, seconds)] : [];
    });
    run.join(animations);
    return () => {
      for (const animation of animations) animation.cancel();
    };
  }, [scene, seconds, run]);

  return (
    <svg ref={picture} viewBox={`0 0 ${scene.width} ${scene.height}`} role="img" aria-label={label}>
      <defs dangerouslySetInnerHTML={trusted(scene.defs)} />
      {group(scene.parts).map((part) =>
        'markup' in part ? (
          <g
            key={part.key}
            data-moves={part.key}
            // A part rotates and scales around its own origin, not around its centre.
            style={{
              transform: transformOf(part.poses[0]),
              opacity: part.poses[0]?.opacity ?? 1,
              transformBox: 'view-box',
              transformOrigin: '0px 0px',
            }}
            dangerouslySetInnerHTML={trusted(part.markup)}
          />
        ) : (
          <g key={part.key} dangerouslySetInnerHTML={trusted(part.still)} />
        ),
      )}
    </svg>
  );
}

/** Every animation lasts the whole step: a part waits before its first pose and after its last. */
function move(node: SVGGElement, { times, poses, even }: Part, seconds: number) {
  const first = poses.slice(0, 1);
  const last = poses.slice(-1);
  const path = [...first, ...poses, ...last];
  const soft = [1 / 3, 0, 2 / 3, 1] as const;
  const keyframes = {
    transform: path.map(transformOf),
    opacity: path.map(({ opacity }) => opacity),
  };
  return animate(node, keyframes, {
    duration: seconds,
    times: [0, ...times, 1],
    ease: path.slice(1).map(() => (even ? 'linear' : soft)),
  });
}

function transformOf(pose: Pose | undefined): string {
  const { x, y, scale, turn } = pose ?? { x: 0, y: 0, scale: 1, turn: 0 };
  return `translate(${x}px, ${y}px) rotate(${turn}deg) scale(${scale})`;
}

/** Still parts between two moving ones are joined into one element. */
function group(parts: readonly Part[]): (Part | { key: string; still: string })[] {
  const groups: (Part | { key: string; still: string })[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (doesMove(part)) groups.push(part);
    else if (last && 'still' in last) last.still += drawPart(part);
    else groups.push({ key: `still-${part.key}`, still: drawPart(part) });
  }
  return groups;
}
