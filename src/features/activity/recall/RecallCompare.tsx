import type { Recall } from '#features/activity/recall/recall.schema.ts';
import { fill } from '#ui/fill.ts';
import { Moving } from '#ui/Moving.tsx';
import { transitions } from '#ui/transitions.ts';
import { countPoints, isTicked, tickPoint } from './model/recall-answers.ts';
import type { Answers } from './model/recall-answers.ts';
import styles from './Recall.module.css';
import { useRecallWords } from './recall-words.ts';

type Props = {
  readonly recall: Pick<Recall, 'ask' | 'model' | 'points'>;
  readonly answers: Answers;
  /** What was written; empty where it was only said, or written on another device. */
  readonly own: string;
  /** Whether it has just come. */
  readonly isFresh: boolean;
  readonly onChange: (answers: Answers) => void;
  readonly onAgain: () => void;
};

/** The own answer beside the model answer, and the points to tick. */
export function RecallCompare({ recall, answers, own, isFresh, onChange, onAgain }: Props) {
  const words = useRecallWords();
  const n = countPoints(recall, answers);
  return (
    <>
      <p>
        <strong>{recall.ask}</strong>
      </p>
      <div className={styles['both']} data-answer="">
        <section className={styles['own']} data-start="">
          <h3>{words.yours}</h3>
          <p>{own === '' ? words.youSaid : own}</p>
        </section>
        <Moving
          as="div"
          className={styles['model']}
          initial={isFresh && { opacity: 0, y: 8 }}
          animate={{ opacity: 1, y: 0 }}
          transition={transitions.feedback}
        >
          <h3>{words.model}</h3>
          <p>{recall.model}</p>
        </Moving>
      </div>
      <fieldset className={styles['points']}>
        <legend>{words.points}</legend>
        <div>
          {recall.points.map(({ id, text }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={isTicked(answers, id)}
                onChange={() => {
                  onChange(tickPoint(answers, id));
                }}
              />
              {text}
            </label>
          ))}
        </div>
      </fieldset>
      <p className={styles['count']}>{fill(words.count, { n, all: recall.points.length })}</p>
      <button type="button" className="text-button quiet" onClick={onAgain}>
        {words.again}
      </button>
    </>
  );
}
