import { openSaveScheduler } from './save-scheduler.ts';
import type { Session, Stored } from './session.ts';

/** The one place that decides when a session commits and how it ends. */
export type SessionQueue = {
  /** Something that matters happened: it is stored as soon as the spacing allows. */
  readonly due: () => void;
  /** Something small happened: it can wait. */
  readonly later: () => void;
  /** The page is hidden, or the connection is back: what waits is stored now. */
  readonly hurry: () => void;
  /**
   * Stores what waits, and ends the session if that went well or the portal does not say; in every
   * other case the session goes on. Nothing runs beside it or after it.
   */
  readonly end: () => Promise<Stored>;
  /** Ends the session, stored or not, because the learner chose so. */
  readonly endAnyway: () => Promise<void>;
  /** The window goes away: the session ends at once, unless its end has begun. */
  readonly leave: () => void;
  readonly isOver: () => boolean;
};

/** What a queue is told about what waits, and what it tells about storing. */
export type QueueOptions = {
  /** Whether the portal is still owed something. */
  readonly isWaiting: () => boolean;
  /** Called before each commit; the function that it returns is called with the outcome. */
  readonly beforeCommit: () => (outcome: Stored) => void | Promise<void>;
};

/** What is answered while the session ends may want another commit; after so many it ends. */
const mostCommits = 3;

/** Opens the queue of a session. Commits and the end run one after the other, never side by side. */
export function openSessionQueue(
  session: Pick<Session, 'commit' | 'end' | 'leave'>,
  { isWaiting, beforeCommit }: QueueOptions,
): SessionQueue {
  let last: Promise<unknown> = Promise.resolve();
  let outcome: Stored = 'stored';
  let isOver = false;

  const commit = async (): Promise<Stored> => {
    // A commit that was planned before the end began would come after it.
    if (isOver) return outcome;
    const tell = beforeCommit();
    // An adapter that throws has stored nothing.
    outcome = await Promise.resolve()
      .then(() => session.commit())
      .catch((): Stored => 'failed');
    await tell(outcome);
    return outcome;
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  const scheduler = openSaveScheduler(async () => (await inTurn(commit)) !== 'failed');

  const close = async (): Promise<void> => {
    if (isOver) return;
    isOver = true;
    scheduler.stop();
    await session.end();
  };

  return {
    due: scheduler.due,
    later: scheduler.later,
    hurry: scheduler.hurry,
    end: () =>
      inTurn(async () => {
        for (let count = 0; count < mostCommits && (isWaiting() || isBad(outcome)); count += 1) {
          await commit();
          scheduler.done(outcome !== 'failed');
          if (outcome !== 'stored') break;
        }
        if (!isBad(outcome)) await close();
        return outcome;
      }),
    endAnyway: () => inTurn(close),
    leave() {
      if (isOver) return;
      isOver = true;
      scheduler.stop();
      session.leave();
    },
    isOver: () => isOver,
  };
}

function isBad(outcome: Stored): boolean {
  return outcome === 'failed' || outcome === 'ended';
}
