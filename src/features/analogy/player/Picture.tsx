import type { ReactNode } from 'react';
import styles from './Picture.module.css';
import { drawScene, type Scene } from './scene.ts';
import type { Player } from './use-player.tsx';
import { useShape } from './use-shape.ts';

type Shape = 'wide' | 'tall';

type Props = {
  /** What the picture shows now, for somebody who cannot see it. */
  readonly label: string;
  readonly build: (shape: Shape) => Scene;
  /** Without it the picture stands still. */
  readonly player?: Pick<Player, 'played' | 'moving'> | undefined;
  /** What lies over the picture and can be pressed. */
  readonly children?: (shape: Shape) => ReactNode;
};

/** A picture in the composition that fits the screen, still or on the move. */
export function Picture({ label, build, player, children }: Props) {
  const shape = useShape();
  return (
    <div className={styles['picture']} data-picture="">
      <div key={shape} className={styles[shape]}>
        <Drawn label={label} scene={build(shape)} player={player} />
        {children?.(shape)}
      </div>
    </div>
  );
}

type DrawnProps = Pick<Props, 'label' | 'player'> & { readonly scene: Scene };

function Drawn({ label, scene, player }: DrawnProps) {
  if (player?.moving) {
    const { motion, run, seconds } = player.moving;
    return <motion.MovingPicture scene={scene} seconds={seconds} run={run} label={label} />;
  }
  return (
    <svg
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="img"
      aria-label={label}
      // The drawing is our own: the same code draws the plain page.
      dangerouslySetInnerHTML={{ __html: drawScene(scene, player?.played) }}
    />
  );
}
