import { pullFrom } from '#portal/course/pull.ts';
import { wrapMessage } from '#portal/protocol/messages.ts';
import type { CourseMessage, HostMessage } from '#portal/protocol/messages.ts';
import { readCourseMessage } from '#portal/protocol/read-course-message.ts';
import type { Progress } from '#progress/progress.ts';
import { openBackup } from './backup.ts';
import { openSaveScheduler } from './save-scheduler.ts';
import type { Session, Snapshot, Stored } from './session.ts';

type Progressed = Extract<CourseMessage, { readonly type: 'progress' }>;

/** What a held session does with the world around it. */
export type Around = {
  readonly frame: Window | null;
  readonly reportAnswers: boolean;
  /** Another window of the same learner should know this state. */
  readonly share: (state: unknown) => void;
  readonly onExit: () => void;
};

/** A session that listens to the course. */
export type HeldSession = {
  readonly hear: (event: Pick<MessageEvent, 'data' | 'source'>) => void;
  /** Gives the course a state that somebody else has stored. */
  readonly adopt: (state: unknown) => void;
  /** Takes what the course says right now, and has it stored. */
  readonly storeAll: () => Promise<Stored>;
  /** The window goes away. */
  readonly leave: () => void;
  readonly hurry: () => void;
  readonly latest: () => Snapshot | undefined;
  /** Whether the device keeps what the portal could not store. */
  readonly isKeptHere: () => boolean;
  readonly stop: () => void;
};

/** Holds a session between a portal and the course in a frame. */
export function holdSession(session: Session, around: Around): HeldSession {
  const backup = openBackup(session.mode === 'normal' ? session.learner : '');
  let latest: Snapshot | undefined;
  let first: string | undefined;
  let deeds: string | undefined;
  let weight = '';
  let lastSeq = 0;
  let isUnsaved = false;
  let isOver = false;
  let isHere = false;
  let outcome: Stored = 'stored';
  let running: Promise<Stored> = Promise.resolve(outcome);

  const post = (message: HostMessage): void => {
    // The frame is of our own origin, or has none because this page has none either.
    const target = window.origin === 'null' ? '*' : window.origin;
    around.frame?.postMessage(wrapMessage(message), target);
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

  const storeNow = async (): Promise<Stored> => {
    const [what, done] = [weight, deeds];
    outcome = await session.commit();
    if (what === weight && outcome === 'stored') isUnsaved = isHere = backup.keep(undefined);
    // While more was done meanwhile, only bad news is told.
    if (done === deeds || outcome !== 'stored') answerSaved();
    return outcome;
  };
  // One at a time: two would take each other for another window.
  const store = (): Promise<Stored> => {
    const next = running.then(storeNow);
    running = next;
    return next;
  };
  const rhythm = openSaveScheduler(async () => (await store()) !== 'failed');

  const take = ({ state, location, report }: Progressed): void => {
    const now = deedsOf(state);
    first ??= now;
    // Rules come a little later than a new page: what they said of the same deeds still holds.
    const known = report ?? (now === deeds ? latest?.report : undefined);
    deeds = now;
    const before = weight;
    weight = JSON.stringify([now, known]);
    const hasBegun = latest?.hasBegun === true || now !== first;
    latest = { state, location, hasBegun, report: known };
    session.write(latest);
    if (weight === before) {
      rhythm.later();
      if (!isUnsaved || outcome !== 'stored') answerSaved();
      return;
    }
    isUnsaved = true;
    isHere = backup.keep(state);
    around.share(state);
    rhythm.due();
  };

  const receive = (message: CourseMessage): void => {
    if (isOver) return;
    const isNormal = session.mode === 'normal';
    lastSeq = message.seq;
    switch (message.type) {
      case 'hello':
        if (latest) welcome([latest.state], message.seq);
        else welcome(session.saved, message.seq, backup.left);
        break;
      case 'progress':
        if (isNormal) take(message);
        break;
      case 'answered':
        if (isNormal && around.reportAnswers) session.answer(message.answer);
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
    for (const data of pullFrom(around.frame, lastSeq)) {
      const message = readCourseMessage(data);
      if (message) receive(message);
    }
  };

  const stop = (): void => {
    isOver = true;
    rhythm.stop();
  };
  // A course that was there first hears the question and says hello once more.
  post({ type: 'host?', seq: 0 });

  return {
    hear({ data, source }) {
      const message = source === around.frame ? readCourseMessage(data) : undefined;
      if (message) receive(message);
    },
    adopt(state) {
      welcome([state]);
    },
    storeAll: async () => {
      pull();
      await running;
      if (!isUnsaved && outcome === 'stored') return outcome;
      const stored = await store();
      rhythm.done(stored !== 'failed');
      return stored;
    },
    leave() {
      if (isOver) return;
      pull();
      stop();
      session.leave();
    },
    hurry: rhythm.hurry,
    latest: () => latest,
    isKeptHere: () => isHere,
    stop,
  };
}

/** What the learner did, which is worth a request: the place and the seed come with any page. */
function deedsOf({ place, seed, ...deeds }: Progress): string {
  return JSON.stringify(deeds);
}
