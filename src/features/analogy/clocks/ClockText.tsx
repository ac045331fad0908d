import type { Decision } from '#features/analogy/model/clocks.ts';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { Appearing } from '#features/analogy/player/Appearing.tsx';
import { Choice } from '#features/analogy/player/Choice.tsx';
import type { PlayedContent } from '#features/analogy/player/played-content.ts';
import styles from '#features/analogy/player/Story.module.css';
import type { Telling } from './clock-frame.ts';
import type { Decisions } from './tell-moment.ts';

type Props = {
  readonly title: string;
  readonly sentence: string;
  readonly rhythms: PlayedContent['clocks']['rhythms'];
  /** The id of the rhythm that is shown. */
  readonly rhythm: string;
  /** What the learner may know about the crossing; undefined before a guess. */
  readonly answer: readonly string[] | undefined;
  /** How the first meeting is told; undefined where there is no choice. */
  readonly telling: Telling | undefined;
  /** What the two can decide; empty where there is no choice. */
  readonly decisions: Decisions;
  readonly decision: Decision;
  readonly onDecision: (decision: Decision) => void;
  readonly onRhythm: (id: string) => void;
  readonly onTelling: (telling: Telling) => void;
};

/** The moment in words, and the two choices: the rhythm of contact and the way it is told. */
export function ClockText(props: Props) {
  const { title, sentence, rhythms, rhythm, answer, telling, onRhythm, onTelling } = props;
  const { decisions, decision, onDecision } = props;
  const words = useAnalogyWords();
  return (
    <div>
      <div className={styles['sentence']}>
        <h3>{title}</h3>
        <p>{sentence}</p>
      </div>
      {answer && (
        <Appearing>
          <Choice legend={words.rhythm} value={rhythm} options={rhythms} onChoose={onRhythm} />
          {answer.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </Appearing>
      )}
      {decisions.length > 0 && (
        <>
          <Choice
            legend={words.decide}
            value={decision}
            options={decisions}
            onChoose={onDecision}
          />
          <p>{decisions.find(({ id }) => id === decision)?.text}</p>
        </>
      )}
      {telling && (
        <Choice
          legend={words.telling}
          value={telling}
          options={[
            { id: 'dating', name: words.dating },
            { id: 'market', name: words.marketMorning },
          ]}
          onChoose={onTelling}
        />
      )}
    </div>
  );
}
