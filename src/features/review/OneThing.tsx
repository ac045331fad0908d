import { useReviewWords } from './review-words.ts';
import styles from './Review.module.css';
import { useOwnReview } from './use-own-review.ts';

/** The one thing that a learner did, in own words: asked in one round, and kept to be read again. */
export function OneThing({ isAsked }: { readonly isAsked: boolean }) {
  const words = useReviewWords();
  const { fields, write } = useOwnReview();
  const text = fields['one-thing'] ?? '';
  if (!isAsked && text === '') return undefined;
  return (
    <label className={styles['own']}>
      <span>{words.oneThing}</span>
      <textarea
        rows={2}
        maxLength={600}
        aria-describedby="review-one-thing"
        value={text}
        onChange={({ target }) => {
          write('one-thing', target.value);
        }}
      />
      <span className="quiet" id="review-one-thing">
        {words.oneThingLead}
      </span>
    </label>
  );
}
