import type { Person } from '#features/scenario/model/learner-scenario.ts';
import { drawFace, faceBox } from '#ui/drawings/draw-face.ts';
import type { Mood } from '#ui/drawings/draw-face.ts';
import { trusted } from '#ui/trusted.ts';
import styles from './Ties.module.css';

type Props = {
  readonly person: Person;
  /** 0 to 100. */
  readonly trust: number;
  readonly isStrained: boolean;
};

/** The face of somebody in the story; what it shows is also said in words beside it. */
export function TieFace({ person, trust, isStrained }: Props) {
  return (
    <svg
      className={styles['face']}
      data-strained={isStrained || undefined}
      viewBox={faceBox}
      aria-hidden="true"
      // The drawing is our own: nothing of it comes from content or a learner.
      dangerouslySetInnerHTML={trusted(drawFace(person.look, moodOf(trust, isStrained)))}
    />
  );
}

function moodOf(trust: number, isStrained: boolean): Mood {
  // A new tie begins low: that is no doubt yet.
  if (isStrained || trust < 20) return 'doubtful';
  return trust < 60 ? 'calm' : 'glad';
}
