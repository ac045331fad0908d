import { drawScene, type Scene } from './scene.ts';
import styles from './StillStrip.module.css';

type Frame = {
  readonly key: string;
  /** The moment that the picture shows. */
  readonly name: string;
  /** The text alternative of the picture. */
  readonly label: string;
  readonly scene: Scene;
};

type Props = { readonly note: string; readonly frames: readonly Frame[] };

/** With less motion: four still pictures in place of a moving one. */
export function StillStrip({ note, frames }: Props) {
  return (
    <>
      <p className="quiet">{note}</p>
      <ol className={styles['strip']} data-strip="">
        {frames.map(({ key, name, label, scene }) => (
          <li key={key}>
            <svg
              viewBox={`0 0 ${scene.width} ${scene.height}`}
              role="img"
              aria-label={label}
              dangerouslySetInnerHTML={{ __html: drawScene(scene) }}
            />
            <p>{name}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
