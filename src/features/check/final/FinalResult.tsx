import { useEffect, useRef } from 'react';
import { Gain } from '#features/check/gain/Gain.tsx';
import styles from '#features/check/item/Items.module.css';
import type { LoadedItem } from '#features/check/item/load-items.ts';
import { judgeAnswer } from '#features/check/model/item-history.ts';
import type { AttemptSummary, ScoredAttempt } from '#features/check/model/sum-up-attempts.ts';
import { RedoItems } from '#features/check/practice/RedoItems.tsx';
import type { NamedPart } from '#features/check/results/named-parts.ts';
import { PartScores } from '#features/check/results/PartScores.tsx';
import { ScoreBar } from '#features/check/results/ScoreBar.tsx';
import type { Progress } from '#progress/progress.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import { useFinalWords } from './final-words.ts';

type Props = {
  readonly scored: ScoredAttempt;
  readonly summary: AttemptSummary;
  readonly bank: readonly LoadedItem[];
  readonly answers: Progress['items'];
  readonly passMark: number;
  readonly names: Readonly<Record<string, NamedPart>>;
  readonly onAgain: () => void;
};

/** After an attempt: the score, each part of the course, the gain, the mistakes to answer again. */
export function FinalResult(props: Props) {
  const { scored, summary, bank, answers, passMark, names, onAgain } = props;
  const words = useFinalWords();
  const { attempt, score } = scored;
  const top = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    focusStart(heading.current, { part: top.current });
  }, []);
  const missed = bank.filter((item) => {
    const answer = attempt.answers[item.id];
    return (
      attempt.items.includes(item.id) && !(answer && judgeAnswer(item, answer.option) === 'best')
    );
  });
  return (
    <div ref={top} className={styles['result']}>
      <section className="prose" aria-labelledby="result">
        <p className="eyebrow">{words.result}</p>
        <h2 id="result" ref={heading}>
          {score.passed ? words.passed : words.notYet}
        </h2>
        <p className="lead">
          {fill(words.score, { best: score.best, all: score.all, share: score.share })}
        </p>
        <ScoreBar share={score.share} passMark={passMark} />
        <p className="quiet">{fill(words.mark, { share: passMark })}</p>
        <button type="button" className="button primary" onClick={onAgain}>
          {words.again}
        </button>
      </section>
      <Gain attempts={summary.attempts} />
      <div className={styles['columns']}>
        <PartScores title={words.dimensions} parts={score.dimensions} names={names} />
        <PartScores title={words.objectives} parts={score.objectives} names={names} />
      </div>
      <section className="prose" aria-labelledby="mistakes">
        <h3 id="mistakes">{words.mistakes}</h3>
        <p>{missed.length > 0 ? words.mistakesLead : words.noMistakes}</p>
        <RedoItems items={missed} answers={answers} level="h4" />
      </section>
    </div>
  );
}
