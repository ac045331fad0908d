import { trusted } from '#ui/trusted.ts';
import { drawScene, type Scene } from './scene.ts';
import styles from './StillStrip.module.css';

type Frame = {
  readonly key: string;
  /** The moment that the picture shows. */
  readonly name: string;
  /** The text alternative of the picture; left out where the name says all of it. */
  readonly label?: string;
  readonly scene: Scene;
};

type Props = {
  readonly note: string;
  /** What the pictures show together. */
  readonly alt?: string;
  readonly frames: readonly Frame[];
};

/** With less motion: four still pictures in place of a moving one. */
export function StillStrip({ note, alt, frames }: Props) {
  return (
    <>
      <p className="quiet">{note}</p>
      <ol className={styles['strip']} data-strip="" aria-label={alt}>
        {frames.map(({ key, name, label, scene }) => (
          <li key={key}>
            <svg
              viewBox={`0 0 ${scene.width} ${scene.height}`}
              {...(label === undefined
                ? { 'aria-hidden': true }
                : { role: 'img', 'aria-label': label })}
              dangerouslySetInnerHTML={trusted(drawScene(scene))}
            />
            <p>{name}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
