import { useState } from 'react';
import type { ReactNode } from 'react';
import { Board } from '#features/activity/frame/Board.tsx';
import type { BoardWords } from '#features/activity/frame/Board.tsx';
import { useActivity } from '#features/activity/frame/use-activity.ts';
import { castVote, readVote } from './model/read-vote.ts';
import { VoteOptions } from './VoteOptions.tsx';
import { VoteWordsContext } from './vote-words.ts';
import type { LearnerVote, VoteWords, WayOn } from './vote-words.ts';

type Props = {
  readonly vote: LearnerVote;
  readonly words: VoteWords;
  readonly board: BoardWords;
  /** On the first page: where to go from there. */
  readonly ways?: readonly WayOn[];
  /** The plain form. */
  readonly children?: ReactNode;
};

/** An island because an answer is kept, and what each answer sees opens after it. */
export function Vote({ vote, words, board, ways, children }: Props) {
  const { options } = vote;
  const activity = useActivity(vote.id, (answers) => readVote(options, answers) !== undefined);
  const [isGivenNow, setGivenNow] = useState(false);
  const give = (option: string): void => {
    setGivenNow(true);
    activity.change(castVote(activity.answers, option));
  };
  return (
    <VoteWordsContext value={words}>
      <Board
        activity={activity}
        words={board}
        plain={children}
        onEarly={(plain) => {
          const [early, ...others] = plain.querySelectorAll<HTMLElement>(
            'details[open][data-option]',
          );
          // Where several are open, nobody knows which one was the answer.
          if (!early || others.length > 0) return;
          setGivenNow(true);
          activity.keepEarly(castVote({}, early.dataset['option'] ?? ''));
        }}
      >
        <VoteOptions
          vote={vote}
          chosen={readVote(options, activity.answers)?.id}
          onVote={give}
          ways={ways}
          isBrief={ways !== undefined && !isGivenNow}
        />
      </Board>
    </VoteWordsContext>
  );
}
