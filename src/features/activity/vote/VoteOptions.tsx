import { useEffect, useId, useRef, useState } from 'react';
import { focusStart } from '#ui/focus-start.ts';
import { Moving } from '#ui/Moving.tsx';
import { transitions } from '#ui/transitions.ts';
import { Face } from './Face.tsx';
import { OptionText } from './OptionText.tsx';
import styles from './Vote.module.css';
import { useVoteWords } from './vote-words.ts';
import type { LearnerVote, WayOn } from './vote-words.ts';

type Props = {
  readonly vote: LearnerVote;
  /** The option that was chosen, by id. */
  readonly chosen: string | undefined;
  readonly onVote: (option: string) => void;
  /** Where to go from here. */
  readonly ways?: readonly WayOn[] | undefined;
  /** Only marks the answer: it was given on another day, and nothing may move while the page opens. */
  readonly isBrief?: boolean;
};

/** The answers of a vote: buttons until one is chosen, then disclosures of what each sees and misses. */
export function VoteOptions({ vote, chosen, onVote, ways, isBrief = false }: Props) {
  const words = useVoteWords();
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const [isFresh, setFresh] = useState(false);
  const [isChanging, setChanging] = useState(false);
  const given = isChanging ? undefined : chosen;

  // The button that was pressed has become something else.
  useEffect(() => {
    if (!isFresh) return;
    const next = root.current?.querySelector<HTMLElement>(
      given === undefined ? 'button' : '[data-own] > summary',
    );
    focusStart(next ?? null, {
      part: next?.parentElement ?? null,
      block: 'nearest',
      scroll: 'keys',
    });
  }, [isFresh, given]);

  return (
    <div
      ref={root}
      role="group"
      aria-label={vote.title}
      data-act={given === undefined || undefined}
      data-answer={given !== undefined || undefined}
    >
      {vote.options.map((option) =>
        given === undefined ? (
          <div key={option.id} className="reveal">
            <button
              type="button"
              className={styles['option']}
              onClick={() => {
                setFresh(true);
                setChanging(false);
                onVote(option.id);
              }}
            >
              <Face vote={vote.id} person={option.person} />
              <span>
                <OptionText option={option} />
              </span>
            </button>
          </div>
        ) : (
          <details
            key={option.id}
            className="reveal"
            open={option.id === given && !isBrief}
            data-own={option.id === given || undefined}
            data-brief={isBrief || undefined}
          >
            <summary
              className={styles['summary']}
              aria-describedby={option.id === given ? id : undefined}
            >
              <Face vote={vote.id} person={option.person} />
              <span>
                <OptionText option={option} />
                {option.id === given && (
                  <span className={`yours ${styles['yours'] ?? ''}`}>{words.yours}</span>
                )}
              </span>
            </summary>
            <Moving
              as="div"
              {...(option.id === given && { id })}
              className="answer"
              initial={isFresh && option.id === given && { opacity: 0, y: 8 }}
              animate={{ opacity: 1, y: 0 }}
              transition={transitions.feedback}
            >
              <p>
                <b>{words.sees}</b> {option.sees}
              </p>
              <p>
                <b>{words.misses}</b> {option.misses}
              </p>
            </Moving>
          </details>
        ),
      )}
      {given !== undefined && (
        <div className={isBrief ? 'brief' : styles['together']}>
          {!isBrief && (
            <p>
              <b>{words.together}</b> {vote.together}
            </p>
          )}
          <button
            type="button"
            className="text-button quiet"
            onClick={() => {
              setFresh(true);
              setChanging(true);
            }}
          >
            {words.change}
          </button>
        </div>
      )}
      {given !== undefined && !isBrief && ways && (
        <p className="buttons" data-ways="">
          {ways.map(({ to, text }, index) => (
            <a key={to} className={index === 0 ? 'button primary' : 'button'} href={to}>
              {text}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
