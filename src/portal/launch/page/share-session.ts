import { deedsOf } from '#portal/protocol/deeds-of.ts';
import type { AnswerReport } from '#portal/protocol/messages.ts';
import type { OtherWindows, WindowEvents } from './other-windows.ts';
import type { Session, Snapshot, Stored } from './session.ts';

/** What a shared session asks of the page around it. */
export type SharingPage = {
  /** Joins the other windows. */
  readonly join: (events: WindowEvents) => OtherWindows;
  /** The course takes in what another window did. */
  readonly adopt: (state: unknown) => void;
  /** This window leads now: what waits is to be stored. */
  readonly due: () => void;
  readonly twice: (isTwice: boolean) => void;
};

/** How long a window waits for the leader to store. */
const leaderTimeoutMs = 12_000;

/**
 * Returns a session that may be open in several windows. A portal may cache the data of a session
 * per window, and the window that writes last would overwrite what the other one wrote. So one
 * window writes, and the others hand it their states and answers; when it goes, the next takes over.
 */
export function shareSession(session: Session, page: SharingPage): Session {
  if (session.mode !== 'normal') return session;
  let isLeader = false;
  let isOver = false;
  let latest: Snapshot | undefined;
  let sharedDeeds = '';
  let ownCount = 0;
  /** As leader: which states of the others have come, and which are in what is written. */
  let received: Readonly<Record<string, number>> = {};
  let written: Readonly<Record<string, number>> = {};
  let storedDeeds: string | undefined;
  /** As leader: somebody waits to hear whether a state is stored. */
  let isAsked = false;
  /** As follower: the last of the own states that the leader has stored. */
  let storedCount = 0;
  /** The answers that are not known to be written for good, by all windows, in their order. */
  const answers = new Map<string, AnswerReport>();
  /** The answers that this window has told the portal, and those that the leader has. */
  const reported = new Set<string>();
  const writtenByLeader = new Set<string>();
  const waiting = new Set<(outcome: Stored) => void>();

  const leads = (): boolean => isLeader;
  const report = (answer: AnswerReport): void => {
    const key = keyOf(answer);
    answers.set(key, answer);
    if (!isLeader || reported.has(key)) return;
    reported.add(key);
    session.answer(answer);
    windows.post({ type: 'answer', answer, isWritten: true });
  };
  const tellStored = (outcome: Stored, counts: typeof written, done: readonly string[]): void => {
    windows.post({ type: 'stored', outcome, counts, answers: done });
  };
  const takeOver = (): void => {
    if (isLeader || isOver) return;
    isLeader = true;
    // A portal numbers answers, so those that are repeated come in the order of the first time.
    const keys = [...writtenByLeader, ...answers.keys()];
    for (const key of keys) {
      const answer = answers.get(key);
      if (answer) report(answer);
    }
    if (latest) session.write(latest);
    page.due();
    // Whoever waits for a leader that is gone stores by himself now.
    for (const tell of waiting) tell('failed');
  };

  const windows = page.join({
    twice: page.twice,
    lead: takeOver,
    follow() {
      isLeader = false;
      // What was done in a window that was not heard.
      if (latest) windows.post({ type: 'state', state: latest.state, count: ownCount });
    },
    message(message, from) {
      if (isOver) return;
      if (message.type === 'answer') {
        report(message.answer);
        if (message.isWritten) writtenByLeader.add(keyOf(message.answer));
      } else if (message.type === 'tie') {
        if (isLeader) session.tie?.(message.tie);
      } else if (message.type === 'state') {
        received = { ...received, [from]: message.count };
        isAsked = true;
        page.adopt(message.state);
      } else if (!isLeader) {
        // What the portal caches per window must be repeated by whoever takes over.
        if (message.outcome === 'stored' && !session.isCached)
          for (const key of message.answers) answers.delete(key);
        const count = message.counts[windows.id] ?? 0;
        if (message.outcome === 'stored') storedCount = Math.max(storedCount, count);
        if (count >= ownCount || message.outcome !== 'stored')
          for (const tell of waiting) tell(message.outcome);
      }
    },
  });

  const commit = async (): Promise<Stored> => {
    const [counts, deeds, done] = [written, latest && deedsOf(latest.state), [...reported]];
    const outcome = await session.commit();
    if (outcome === 'stored') storedDeeds = deeds;
    tellStored(outcome, counts, done);
    return outcome;
  };
  const waitForLeader = (): Promise<Stored> =>
    new Promise((done) => {
      if (storedCount >= ownCount) {
        done('stored');
        return;
      }
      const tell = (outcome: Stored): void => {
        clearTimeout(timer);
        waiting.delete(tell);
        done(outcome);
      };
      const timer = setTimeout(tell, leaderTimeoutMs, 'failed');
      waiting.add(tell);
      // The leader may have missed it, or its answer was lost.
      if (latest) windows.post({ type: 'state', state: latest.state, count: ownCount });
    });
  /** A window that has only followed ends with what all of them know, not with what it once read. */
  const catchUp = (): void => {
    isOver = true;
    if (!isLeader && session.isCached && latest) session.write(latest);
  };

  return {
    ...session,
    write(snapshot) {
      latest = snapshot;
      const deeds = deedsOf(snapshot.state);
      if (deeds !== sharedDeeds) {
        sharedDeeds = deeds;
        ownCount += 1;
        windows.post({ type: 'state', state: snapshot.state, count: ownCount });
      }
      if (!isLeader) return;
      session.write(snapshot);
      written = received;
      // Nothing new came of it, so no commit will follow that could tell.
      if (isAsked && deeds === storedDeeds) tellStored('stored', written, [...reported]);
      isAsked = false;
    },
    answer(answer) {
      report(answer);
      if (!isLeader) windows.post({ type: 'answer', answer, isWritten: false });
    },
    tie(tie) {
      if (isLeader) session.tie?.(tie);
      else windows.post({ type: 'tie', tie });
    },
    async commit() {
      const outcome = leads() ? undefined : await waitForLeader();
      // While it waited, it may have taken over.
      return outcome === undefined || leads() ? commit() : outcome;
    },
    async end() {
      catchUp();
      await session.end();
      windows.leave();
    },
    leave() {
      catchUp();
      session.leave();
      windows.leave();
    },
  };
}

function keyOf({ item, option, at, attempt = '' }: AnswerReport): string {
  return `${item} ${option} ${at} ${attempt}`;
}
