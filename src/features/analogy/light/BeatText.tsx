import type { RefObject } from 'react';
import styles from '#features/analogy/player/Story.module.css';

type Props = {
  readonly position: string | undefined;
  readonly title: string;
  readonly sentence: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
};

/** What a beat is called and the one sentence that it says. */
export function BeatText({ position, title, sentence, heading }: Props) {
  return (
    <div className={styles['sentence']}>
      {position !== undefined && <p className="eyebrow">{position}</p>}
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p>{sentence}</p>
    </div>
  );
}
