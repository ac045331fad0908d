import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { OwnAnswer } from '#features/activity/frame/OwnAnswer.tsx';
import type { OwnAnswerWords } from '#features/activity/frame/OwnAnswer.tsx';
import { readWritten } from '#features/activity/frame/read-plain.ts';
import { useActivity } from '#features/activity/frame/use-activity.ts';
import { useOwnText } from '#features/activity/frame/use-own-text.ts';
import { announce } from '#ui/announce.ts';
import { focusStart } from '#ui/focus-start.ts';
import { Face } from './Face.tsx';
import { giveAgain, readAgain, readVote } from './model/read-vote.ts';
import styles from './VoteAgain.module.css';
import type { LearnerVote, VoteWords } from './vote-words.ts';

type Props = {
  readonly vote: {
    readonly id: string;
    readonly again: string;
    readonly options: readonly Pick<LearnerVote['options'][number], 'id' | 'text' | 'person'>[];
  };
  readonly words: VoteWords &
    Omit<OwnAnswerWords, 'give'> & { readonly youSaid: string; readonly again: string };
  /** The plain form. */
  readonly children?: ReactNode;
};

/** An island because only the device knows the first answer, and the second one stays on it. */
export function VoteAgain({ vote, words, children }: Props) {
  const { id, options } = vote;
  const activity = useActivity(id, (answers) => readVote(options, answers) !== undefined);
  const [own, keepOwn] = useOwnText(`${id}/again`);
  const plain = useRef<HTMLDivElement>(null);
  const now = useRef<HTMLDivElement>(null);
  const [isReady, setReady] = useState(false);
  const [isPressed, setPressed] = useState(false);
  const first = readVote(options, activity.answers);
  const how = readAgain(activity.answers);

  // Once, when the script has come: what was written before it counts.
  useLayoutEffect(() => {
    if (!plain.current) return;
    const written = readWritten(plain.current);
    if (written !== '') keepOwn(written);
    setReady(true);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  // The button that was pressed is gone.
  useEffect(() => {
    if (!isPressed || !now.current) return;
    focusStart(now.current.querySelector('textarea, [data-start]'), { block: 'nearest' });
  }, [isPressed, how]);

  const give = (given: 'wrote' | 'said' | undefined): void => {
    setPressed(true);
    activity.change(giveAgain(activity.answers, given));
  };
  if (!isReady) return <div ref={plain}>{children}</div>;
  return (
    <div className={styles['both']}>
      <div>
        <h3>{words.atStart}</h3>
        {first ? (
          <p className={styles['first']}>
            <Face vote={`${id}-again`} person={first.person} />
            {first.text}
          </p>
        ) : (
          <p>
            {words.noStart} <a href={`#try-${id}`}>{words.toStart}</a>
          </p>
        )}
      </div>
      <div ref={now} className={styles['now']}>
        <h3>{words.now}</h3>
        {how === undefined ? (
          <OwnAnswer
            ask={vote.again}
            own={own}
            words={{ ...words, give: words.keep }}
            onOwn={keepOwn}
            onGive={give}
            onSay={announce}
          />
        ) : (
          <>
            <p>{vote.again}</p>
            <p className={styles['own']} tabIndex={-1} data-start="">
              {how === 'wrote' && own !== '' ? own : words.youSaid}
            </p>
            <button
              type="button"
              className="text-button quiet"
              onClick={() => {
                give(undefined);
              }}
            >
              {words.again}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
