import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Words } from '#ui/interface.schema.ts';
import styles from './OwnAnswer.module.css';

/** How a learner answered in own words. */
type How = 'wrote' | 'said';

/** What the field and its buttons say. */
export type OwnAnswerWords = Pick<Words['activity'], 'local' | 'said' | 'nothing'> & {
  /** What happens after the text was written, on its button. */
  readonly give: string;
};

type Props = {
  readonly ask: ReactNode;
  readonly own: string;
  readonly words: OwnAnswerWords;
  readonly onOwn: (text: string) => void;
  readonly onGive: (how: How) => void;
  /** Says something in the live region of the page. */
  readonly onSay: (text: string) => void;
};

/** A field for an answer in own words, which stays on the device, and a button for whoever only said it. */
export function OwnAnswer({ ask, own, words, onOwn, onGive, onSay }: Props) {
  const id = useId();
  const isEmpty = own.trim() === '';
  return (
    <div>
      <label htmlFor={id}>{ask}</label>
      <textarea
        id={id}
        className={styles['text']}
        rows={3}
        maxLength={1200}
        value={own}
        aria-describedby={`${id}-local`}
        onChange={(event) => {
          onOwn(event.target.value);
        }}
      />
      <p id={`${id}-local`} className="quiet">
        {words.local}
      </p>
      <p className="buttons">
        <button
          type="button"
          className="button primary"
          aria-disabled={isEmpty}
          onClick={() => {
            if (isEmpty) onSay(words.nothing);
            else onGive('wrote');
          }}
        >
          {words.give}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            onGive('said');
          }}
        >
          {words.said}
        </button>
      </p>
    </div>
  );
}
