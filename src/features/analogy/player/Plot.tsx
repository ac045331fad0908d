import styles from './Plot.module.css';
import { drawScene, type Scene } from './scene.ts';
import type { Player } from './use-player.tsx';

type Props = {
  readonly label: string;
  readonly scene: Scene;
  readonly player?: Pick<Player, 'played' | 'moving'> | undefined;
  /** What the two lines are: the dashed one of the night, and the plain one of the day. */
  readonly dashed: string;
  readonly plain: string;
  /** What the axis at the bottom counts. */
  readonly axis: string;
};

/** Two lines over time. What they are is said above them, with the pattern of each line. */
export function Plot({ label, scene, player, dashed, plain, axis }: Props) {
  return (
    <figure className={styles['plot']}>
      <figcaption>
        <span>
          <svg viewBox="0 0 30 8" aria-hidden="true">
            <path className={styles['dashed']} d="M0 4H30" />
          </svg>
          {dashed}
        </span>
        <span>
          <svg viewBox="0 0 30 8" aria-hidden="true">
            <path className={styles['plain']} d="M0 4H30" />
          </svg>
          {plain}
        </span>
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
          dangerouslySetInnerHTML={{ __html: drawScene(scene, player?.played) }}
        />
      )}
      <p className={styles['axis']}>{axis}</p>
    </figure>
  );
}
