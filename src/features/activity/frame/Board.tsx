import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Words } from '#ui/interface.schema.ts';
import { focusStart } from '#ui/focus-start.ts';
import { holdBelow } from '#ui/hold-below.ts';
import styles from './Board.module.css';
import type { ActivityState } from './use-activity.ts';

/** What every board says, whatever its kind. */
export type BoardWords = Pick<Words['activity'], 'showAll' | 'tryIt'> & {
  /** The line that stands when all is done. */
  readonly done?: string | undefined;
};

type Props = {
  readonly activity: ActivityState;
  readonly words: BoardWords;
  /** The plain form, as the build made it: all that can be read, in native disclosures. */
  readonly plain: ReactNode;
  /** Hands over what was pressed in the plain form before the script came. */
  readonly onEarly?: (plain: HTMLElement) => void;
  /** What the learner moves; left out while it has not come. */
  readonly children: ReactNode;
};

/**
 * The board of an activity: what the learner moves, with the plain form behind it. The plain form
 * stands until the script has come, wherever none runs, on paper, and for whoever skips.
 */
export function Board({ activity, words, plain, onEarly, children }: Props) {
  const built = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLDivElement>(null);
  const release = useRef<() => void>(undefined);
  const [isReady, setReady] = useState(false);
  const [isTrying, setTrying] = useState(false);
  const [hadFocus, setFocus] = useState(false);
  const hasBody = Boolean(children);
  const isSkipped = activity.isSkipped && !activity.isDone && !isTrying;

  // Once, when the script has come: reads the page as it is before React changes it.
  useLayoutEffect(() => {
    if (!built.current || !hasBody) return;
    setFocus(built.current.contains(document.activeElement));
    onEarly?.(built.current);
    release.current = holdBelow(built.current.closest('.activity') ?? built.current);
    setReady(true);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [hasBody]);
  // Whoever skips sees everything; whoever tries after all begins with all of it closed.
  useEffect(() => {
    // What was opened before the board has come is an answer.
    if (!isReady) return;
    for (const part of built.current?.querySelectorAll('details') ?? []) part.open = isSkipped;
  }, [isSkipped, isReady]);
  useLayoutEffect(() => {
    if (isReady) release.current?.();
  }, [isReady]);
  // What had the focus, or was pressed, is gone.
  useLayoutEffect(() => {
    if (isReady && hadFocus) focusFirst(isSkipped ? built.current : live.current);
  }, [isReady, hadFocus, isSkipped]);

  return (
    <>
      <div
        ref={built}
        className={styles['plain']}
        data-folded={(isReady && !isSkipped) || undefined}
      >
        {plain}
      </div>
      {isReady && (
        <div className={styles['live']}>
          {!isSkipped && <div ref={live}>{children}</div>}
          {activity.isDone && words.done !== undefined && (
            <p className={styles['done']}>{words.done}</p>
          )}
          {!activity.isDone && (
            <button
              type="button"
              className={`text-button quiet ${styles['skip']}`}
              onClick={() => {
                setFocus(true);
                setTrying(isSkipped);
                if (!isSkipped) activity.skip();
              }}
            >
              {isSkipped ? words.tryIt : words.showAll}
            </button>
          )}
        </div>
      )}
    </>
  );
}

function focusFirst(part: HTMLElement | null): void {
  focusStart(
    part?.querySelector<HTMLElement>('summary, button, input, textarea, [tabindex="0"]') ?? null,
    { block: 'nearest' },
  );
}
