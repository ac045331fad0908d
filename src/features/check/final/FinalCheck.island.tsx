import { useState } from 'react';
import type { Completion } from '#features/check/completion.schema.ts';
import { GainWordsContext } from '#features/check/gain/gain-words.ts';
import type { GainWords } from '#features/check/gain/gain-words.ts';
import { ItemWordsContext } from '#features/check/item/item-words.ts';
import type { ItemWords } from '#features/check/item/item-words.ts';
import { LoadingItems } from '#features/check/item/LoadingItems.tsx';
import { useItems } from '#features/check/item/use-items.ts';
import { drawSeed } from '#features/check/item/use-learner-seed.ts';
import { arrangeFinalCheck } from '#features/check/model/arrange-final-check.ts';
import { bankName, drawFinalCheck } from '#features/check/model/draw-final-check.ts';
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
import { fill } from '#ui/fill.ts';
import { usePageTitle } from '#ui/use-page-title.ts';
import { useProgress } from '#ui/use-progress.ts';
import { FinalWordsContext, useFinalWords } from './final-words.ts';
import type { FinalWords } from './final-words.ts';
import { FinalQuestion } from './FinalQuestion.tsx';
import { FinalResult } from './FinalResult.tsx';
import { FinalStart } from './FinalStart.tsx';

type AttemptsProps = {
  readonly rules: Pick<Completion, 'finalCheck' | 'mastery'>;
  /** Dimensions and objectives by their ids. */
  readonly names: Readonly<Record<string, NamedPart>>;
};

type Props = AttemptsProps & {
  readonly words: FinalWords;
  readonly itemWords: ItemWords;
  readonly gain: GainWords;
};

/** An island because questions are drawn for each attempt, and an attempt is kept and scored. */
export function FinalCheck({ words, itemWords, gain, ...props }: Props) {
  return (
    <FinalWordsContext value={words}>
      <ItemWordsContext value={itemWords}>
        <GainWordsContext value={gain}>
          <Attempts {...props} />
        </GainWordsContext>
      </ItemWordsContext>
    </FinalWordsContext>
  );
}

function Attempts({ rules, names }: AttemptsProps) {
  const words = useFinalWords();
  const progress = useProgress();
  const loaded = useItems();
  const [view, setView] = useState<'start' | 'question' | 'result'>('start');
  const [at, setAt] = useState(0);
  const all = findOpenAttempt(progress)?.items.length;
  usePageTitle(
    view === 'result'
      ? words.result
      : view === 'question' && all
        ? fill(words.question, { n: at + 1, all })
        : undefined,
  );
  if (loaded.state !== 'ready') return <LoadingItems loaded={loaded} words={words} />;

  const bank = loaded.items.filter(({ check }) => check === bankName);
  const attempts = listAttempts(progress);
  const open = findOpenAttempt(progress);
  const summary = sumUpAttempts(attempts, bank, rules);
  const asked = (open?.items ?? []).flatMap((id) => bank.find((item) => item.id === id) ?? []);
  const answered = asked.filter(({ id }) => open?.answers[id]).length;

  const begin = (): void => {
    const seed = drawSeed();
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
        onAgain={begin}
      />
    );
  return (
    <FinalStart
      summary={summary}
      openAt={open && answered > 0 ? resumeAt + 1 : undefined}
      passMark={rules.finalCheck.passMark}
      onBegin={begin}
      onResume={resume}
      onResult={() => {
        setView('result');
      }}
    />
  );
}
