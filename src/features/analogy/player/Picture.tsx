import type { ReactNode } from 'react';
import { trusted } from '#ui/trusted.ts';
import styles from './Picture.module.css';
import type { Player } from './player.ts';
import { drawScene, type Scene } from './scene.ts';
import { useShape } from './use-shape.ts';

type Shape = 'wide' | 'tall';

type Props = {
  /** The text alternative of what the picture shows now. */
  readonly label: string;
  readonly build: (shape: Shape) => Scene;
  /** Without it the picture is still. */
  readonly player?: Pick<Player, 'played' | 'moving'> | undefined;
  /** Buttons over the picture. */
  readonly children?: (shape: Shape) => ReactNode;
};

/** A picture in the shape that fits the screen, still or animated. */
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
      // Our own markup, with every text from content escaped.
      dangerouslySetInnerHTML={trusted(drawScene(scene, player?.played))}
    />
  );
}
