import { pullFrom } from '#portal/course/pull.ts';
import { deedsOf } from '#portal/protocol/deeds-of.ts';
import { wrapMessage } from '#portal/protocol/messages.ts';
import type { CourseMessage, HostMessage } from '#portal/protocol/messages.ts';
import { readCourseMessage } from '#portal/protocol/read-course-message.ts';
import type { Backup } from './backup.ts';
import { openSessionQueue } from './session-queue.ts';
import type { SessionQueue } from './session-queue.ts';
import type { Session, Snapshot, Stored } from './session.ts';

type Progressed = Extract<CourseMessage, { readonly type: 'progress' }>;

/** What a held session does with the world around it. */
export type Around = {
  readonly frame: Window | null;
  readonly reportAnswers: boolean;
  readonly backup: Backup;
  readonly onExit: () => void;
};

/** A session that listens to the course. */
export type HeldSession = Pick<SessionQueue, 'due' | 'hurry' | 'endAnyway'> & {
  readonly hear: (event: Pick<MessageEvent, 'data' | 'source'>) => void;
  /** Gives the course a state that somebody else has stored. */
  readonly adopt: (state: unknown) => void;
  /** Takes what the course says right now, has it stored, and ends the session if it is. */
  readonly end: () => Promise<Stored>;
  /** The window goes away. */
  readonly leave: () => void;
  readonly latest: () => Snapshot | undefined;
  /** Whether the device keeps what the portal could not store. */
  readonly isKeptHere: () => boolean;
};

/** Holds a session between a portal and the course in a frame. */
export function holdSession(session: Session, around: Around): HeldSession {
  const { frame, backup } = around;
  const isNormal = session.mode === 'normal';
  let latest: Snapshot | undefined;
  let adopted: unknown;
  let first: string | undefined;
  let deeds: string | undefined;
  let content = '';
  let lastSeq = 0;
  let isUnsaved = false;
  let keeping: Promise<boolean> = Promise.resolve(false);
  let isHere = false;
  let outcome: Stored = 'stored';

  const post = (message: HostMessage): void => {
    // The frame is of our own origin, or has none because this page has none either.
    const target = window.origin === 'null' ? '*' : window.origin;
    frame?.postMessage(wrapMessage(message), target);
  };
  const welcome = (saved: readonly unknown[], seq = 0, left?: unknown): void => {
    const { mode } = session;
    post({ type: 'welcome', seq, mode, keeps: 'portal', saved, left, sizes: false, ends: true });
  };
  const answerSaved = (): void => {
    post({
      type: 'saved',
      seq: lastSeq,
      ok: outcome === 'stored',
      here: isHere,
      ended: outcome === 'ended',
      unknown: outcome === 'unknown',
    });
  };

  const queue = openSessionQueue(session, {
    isWaiting: () => isUnsaved,
    beforeCommit() {
      const [contentBefore, deedsBefore] = [content, deeds];
      return async (stored) => {
        outcome = stored;
        if (contentBefore === content && stored === 'stored') {
          isUnsaved = isHere = false;
          backup.drop();
        } else isHere = await keeping;
        // While more was done meanwhile, only bad news is told.
        if (deedsBefore === deeds || stored !== 'stored') answerSaved();
      };
    },
  });

  const take = ({ state, location, report }: Progressed): void => {
    const now = deedsOf(state);
    first ??= now;
    // The report comes a little later than a new page: the last one of the same deeds still holds.
    const known = report ?? (now === deeds ? latest?.report : undefined);
    deeds = now;
    const before = content;
    content = JSON.stringify([now, known]);
    const hasBegun = latest?.hasBegun === true || now !== first;
    latest = { state, location, hasBegun, report: known };
    session.write(latest);
    if (content === before) {
      queue.later();
      if (!isUnsaved || outcome !== 'stored') answerSaved();
      return;
    }
    isUnsaved = true;
    keeping = backup.keep(state);
    queue.due();
  };

  const sayHello = async (seq: number): Promise<void> => {
    if (!latest) welcome(session.saved, seq, await backup.left);
    else welcome(adopted === undefined ? [latest.state] : [latest.state, adopted], seq);
  };

  const receive = (message: CourseMessage): void => {
    if (queue.isOver()) return;
    lastSeq = message.seq;
    switch (message.type) {
      case 'hello':
        void sayHello(message.seq);
        break;
      case 'progress':
        if (isNormal) take(message);
        break;
      case 'answered':
        if (isNormal && around.reportAnswers) session.answer(message.answer);
        break;
      case 'tie':
        if (isNormal && around.reportAnswers) session.tie?.(message.tie);
        break;
      case 'exit':
        around.onExit();
        break;
      case 'size':
        // A portal's frame has its own height.
        break;
    }
  };

  const pull = (): void => {
    for (const data of pullFrom(frame, lastSeq)) {
      const message = readCourseMessage(data);
      if (message) receive(message);
    }
  };

  // A course that was there first hears the question and says hello once more.
  post({ type: 'host?', seq: 0 });

  return {
    hear({ data, source }) {
      const message = source === frame ? readCourseMessage(data) : undefined;
      if (message) receive(message);
    },
    adopt(state) {
      // The page in the frame may be on its way to the next one, which gets it with its welcome.
      adopted = state;
      welcome([state]);
    },
    end: () => {
      pull();
      return queue.end();
    },
    endAnyway: queue.endAnyway,
    leave() {
      pull();
      queue.leave();
    },
    due: queue.due,
    hurry: queue.hurry,
    latest: () => latest,
    isKeptHere: () => isHere,
  };
}
