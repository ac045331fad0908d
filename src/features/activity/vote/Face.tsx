import styles from './Vote.module.css';
import { nameFace } from './vote-words.ts';

type Props = { readonly vote: string; readonly person: string | undefined };

/** A drawn face beside an answer. It is decoration: the answer says the name. */
export function Face({ vote, person }: Props) {
  if (person === undefined) return null;
  return (
    <svg className={styles['face']} viewBox="0 0 40 40" aria-hidden="true">
      <use href={`#${nameFace(vote, person)}`} />
    </svg>
  );
}
