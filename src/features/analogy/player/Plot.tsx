import { trusted } from '#ui/trusted.ts';
import type { Player } from './player.ts';
import styles from './Plot.module.css';
import { drawScene, type Scene } from './scene.ts';

type Props = {
  readonly label: string;
  readonly scene: Scene;
  readonly player?: Pick<Player, 'played' | 'moving'> | undefined;
  /** The names of the dashed line (reach) and the plain one (roots). */
  readonly dashed: string;
  readonly plain: string;
  /** The name of the horizontal axis. */
  readonly axis: string;
};

/** Two lines over time. The legend above them shows the pattern of each line. */
export function Plot({ label, scene, player, dashed, plain, axis }: Props) {
  return (
    <figure className={styles['plot']}>
      <figcaption>
        <Pattern name={dashed} pattern="dashed" />
        <Pattern name={plain} pattern="plain" />
      </figcaption>
      {player?.moving ? (
        <player.moving.motion.MovingPicture
          scene={scene}
          seconds={player.moving.seconds}
          run={player.moving.run}
          label={label}
        />
      ) : (
        <svg
          viewBox={`0 0 ${scene.width} ${scene.height}`}
          role="img"
          aria-label={label}
          dangerouslySetInnerHTML={trusted(drawScene(scene, player?.played))}
        />
      )}
      <p className={styles['axis']}>{axis}</p>
    </figure>
  );
}

function Pattern({ name, pattern }: { name: string; pattern: 'dashed' | 'plain' }) {
  return (
    <span>
      <svg viewBox="0 0 30 8" aria-hidden="true">
        <path className={styles[pattern]} d="M0 4H30" />
      </svg>
      {name}
    </span>
  );
}
