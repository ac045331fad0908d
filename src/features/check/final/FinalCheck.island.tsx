import { useState } from 'react';
import type { Completion } from '#features/check/completion.schema.ts';
import { bankName } from '#features/check/item/load-items.ts';
import { LoadingItems } from '#features/check/item/LoadingItems.tsx';
import { useItems } from '#features/check/item/use-items.ts';
import { arrangeFinalCheck } from '#features/check/model/arrange-final-check.ts';
import { drawFinalCheck } from '#features/check/model/draw-final-check.ts';
import { sumUpAttempts } from '#features/check/model/sum-up-attempts.ts';
import type { NamedPart } from '#features/check/results/named-parts.ts';
import { courseProgress } from '#progress/device/course-progress.ts';
import {
  answerInAttempt,
  findOpenAttempt,
  finishAttempt,
  listAttempts,
  startAttempt,
} from '#progress/final-check.ts';
import { useProgress } from '#ui/use-progress.ts';
import type { FinalWords } from './final-words.ts';
import { FinalQuestion } from './FinalQuestion.tsx';
import { FinalResult } from './FinalResult.tsx';
import { FinalStart } from './FinalStart.tsx';

type Props = {
  readonly rules: Pick<Completion, 'finalCheck' | 'mastery'>;
  readonly words: FinalWords;
  /** Dimensions and objectives by their ids. */
  readonly names: Readonly<Record<string, NamedPart>>;
};

/** An island because questions are drawn for each attempt, and an attempt is kept and scored. */
export function FinalCheck({ rules, words, names }: Props) {
  const progress = useProgress();
  const loaded = useItems();
  const [view, setView] = useState<'start' | 'question' | 'result'>('start');
  const [at, setAt] = useState(0);
  if (loaded.state !== 'ready') return <LoadingItems loaded={loaded} words={words} />;

  const bank = loaded.items.filter(({ check }) => check === bankName);
  const attempts = listAttempts(progress);
  const open = findOpenAttempt(progress);
  const summary = sumUpAttempts(attempts, bank, rules);
  const asked = (open?.items ?? []).flatMap((id) => bank.find((item) => item.id === id) ?? []);
  const answered = asked.filter(({ id }) => open?.answers[id]).length;

  const begin = (): void => {
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const used = attempts.flatMap(({ items }) => items);
    const items = drawFinalCheck({ bank, size: rules.finalCheck.items, seed, used });
    courseProgress.change((before) =>
      startAttempt(before, { seed, startedAt: Date.now(), items: items.map(({ id }) => id) }),
    );
    setAt(0);
    setView('question');
  };
  // After the last answer, the last question leads to the result.
  const resumeAt = Math.min(answered, asked.length - 1);
  const resume = (): void => {
    setAt(resumeAt);
    setView('question');
  };

  const current = open && arrangeFinalCheck(asked, open.seed)[at];
  if (view === 'question' && open && current)
    return (
      <FinalQuestion
        key={current.item.id}
        arranged={current}
        answer={open.answers[current.item.id]}
        n={at + 1}
        all={asked.length}
        words={words}
        onAnswer={(option, confidence) => {
          courseProgress.change((before) =>
            answerInAttempt(before, open, {
              item: current.item.id,
              option,
              at: Date.now(),
              confidence,
            }),
          );
        }}
        onNext={() => {
          if (at + 1 < asked.length) setAt(at + 1);
          else {
            courseProgress.change((before) => finishAttempt(before, open, Date.now()));
            setView('result');
          }
        }}
      />
    );
  const last = summary.attempts.at(-1);
  if (view === 'result' && last)
    return (
      <FinalResult
        scored={last}
        summary={summary}
        bank={bank}
        answers={progress.items}
        passMark={rules.finalCheck.passMark}
        names={names}
        words={words}
        onAgain={begin}
      />
    );
  return (
    <FinalStart
      summary={summary}
      openAt={open && answered > 0 ? resumeAt + 1 : undefined}
      passMark={rules.finalCheck.passMark}
      words={words}
      onBegin={begin}
      onResume={resume}
      onResult={() => {
        setView('result');
      }}
    />
  );
}
