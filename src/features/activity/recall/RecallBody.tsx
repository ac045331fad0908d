import { useEffect, useRef, useState } from 'react';
import { OwnAnswer } from '#features/activity/frame/OwnAnswer.tsx';
import type { Recall } from '#features/activity/recall/recall.schema.ts';
import { focusStart } from '#ui/focus-start.ts';
import { answerAgain, giveHow, readHow } from './model/recall-answers.ts';
import type { Answers } from './model/recall-answers.ts';
import { RecallCompare } from './RecallCompare.tsx';
import { useRecallWords } from './recall-words.ts';

type Props = {
  readonly recall: Pick<Recall, 'ask' | 'model' | 'points'>;
  readonly answers: Answers;
  /** The learner's own text. It stays on the device. */
  readonly own: string;
  readonly onChange: (answers: Answers) => void;
  readonly onOwn: (text: string) => void;
  /** Says something in the live region of the page. */
  readonly onSay: (text: string) => void;
};

/** A question answered from memory, in writing or silently, and then compared. */
export function RecallBody({ recall, answers, own, onChange, onOwn, onSay }: Props) {
  const words = useRecallWords();
  const root = useRef<HTMLDivElement>(null);
  const [isPressed, setPressed] = useState(false);
  const how = readHow(answers);

  // The button that was pressed has become something else.
  useEffect(() => {
    if (!isPressed) return;
    focusStart(root.current?.querySelector<HTMLElement>('textarea, [data-start]') ?? null, {
      part: root.current,
      block: 'nearest',
    });
  }, [isPressed, how]);

  const change = (next: Answers): void => {
    setPressed(true);
    onChange(next);
  };
  return (
    <div ref={root}>
      {how === undefined ? (
        <OwnAnswer
          ask={<strong>{recall.ask}</strong>}
          own={own}
          words={{ ...words, give: words.compare }}
          onOwn={onOwn}
          onGive={(given) => {
            change(giveHow(answers, given));
          }}
          onSay={onSay}
        />
      ) : (
        <RecallCompare
          recall={recall}
          answers={answers}
          own={how === 'wrote' ? own : ''}
          isFresh={isPressed}
          onChange={onChange}
          onAgain={() => {
            change(answerAgain());
          }}
        />
      )}
    </div>
  );
}
