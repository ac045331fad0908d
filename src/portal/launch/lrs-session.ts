import { isRecord } from '#progress/guards.ts';
import { describeAnswer } from './describe-answer.ts';
import { formatDuration } from './format-time.ts';
import type { LaunchSettings } from './launch-settings.ts';
import { loadTexts } from './load-texts.ts';
import type { ItemTexts } from './load-texts.ts';
import type { Lrs } from './lrs.ts';
import type { NoSession, Session, Snapshot, Stored } from './session.ts';
import type { StateDocument } from './state-document.ts';
import { makeStatement } from './statement.ts';
import type { Said, StatementFrame, StatementKind, Verb } from './statement.ts';
import { openQueue } from './statement-queue.ts';

/** What a session with a record store is opened with. */
export type LrsSessionOptions = {
  readonly lrs: Lrs;
  readonly frame: StatementFrame;
  readonly document: StateDocument;
  readonly mode: Session['mode'];
  readonly learner: string;
  readonly returnTo?: string | undefined;
  /** The share of best answers from which the portal counts the course as passed, from 0 to 1. */
  readonly mastery?: number | undefined;
  readonly settings: LaunchSettings;
  readonly adopt: (state: unknown) => void;
  /** Nothing may follow. */
  readonly onEnd: () => void;
};

/** Opens a session that tells a record store in statements what is done, and keeps the state there. */
export async function openLrsSession(options: LrsSessionOptions): Promise<Session | NoSession> {
  const { lrs, frame, document, mode, mastery, settings, adopt, onEnd } = options;
  const isNormal = mode === 'normal';
  const began = Date.now();
  const kept = await readKept(document);
  const queue = openQueue(lrs);
  // Once in a registration, so it is remembered with the state.
  let told = { completed: kept.completed, passed: kept.passed };
  let latest: Snapshot | undefined;
  let written: Snapshot | undefined;
  let texts: ItemTexts = new Map();
  if (isNormal && settings.reportAnswers) {
    void loadTexts(settings.course).then((loaded) => {
      texts = loaded;
    });
  }

  const say = (verb: Verb, kind: StatementKind, said?: Said): void => {
    queue.add(makeStatement(frame, verb, kind, said));
  };
  const duration = (): string => formatDuration(Date.now() - began);
  const scoreOf = (share: number) => ({ scaled: share / 100, raw: share, min: 0, max: 100 });
  const judge = (verb: 'passed' | 'failed', share: number): void => {
    const success = verb === 'passed';
    say(verb, 'judged', { result: { success, score: scoreOf(share), duration: duration() } });
  };
  const isPassed = (score: { readonly share: number; readonly passed: boolean }): boolean =>
    mastery === undefined ? score.passed : score.share >= mastery * 100;

  /** What is to be told now, and may be told only once. */
  const listNews = () => {
    const report = latest?.report;
    const score = settings.graded ? report?.score : undefined;
    return {
      completed: report?.completed === true && !told.completed,
      passed: score && isPassed(score) && !told.passed ? score : undefined,
    };
  };
  const tell = (): void => {
    const { completed, passed } = listNews();
    if (completed)
      say('completed', 'judged', { result: { completion: true, duration: duration() } });
    if (passed) judge('passed', passed.share);
    told = { completed: told.completed || completed, passed: told.passed || passed !== undefined };
  };
  const documentNow = () => ({ v: 1, state: latest?.state, ...told });
  const write = async (): Promise<Stored> => {
    const stored = await document.write(documentNow());
    if (stored !== 'changed') return stored;
    // Another window wrote: the course merges both, and what comes of it is written next.
    const other = await readKept(document);
    told = {
      completed: told.completed || other.completed,
      passed: told.passed || other.passed,
    };
    adopt(other.state);
    return 'failed';
  };
  const close = (): void => {
    const score = settings.graded && settings.reportFailed ? latest?.report?.score : undefined;
    // Only at the end, because after it nothing of this kind may follow in the session.
    if (isNormal && score && !isPassed(score) && !told.passed) judge('failed', score.share);
    say('terminated', 'session', { result: { duration: duration() } });
    onEnd();
  };

  say('initialized', 'session');
  // The first word of a session must be stored before anything else happens.
  if ((await queue.flush()) === 'ended') return 'refused';

  return {
    mode,
    saved: kept.state === undefined ? [] : [kept.state],
    learner: options.learner,
    returnTo: options.returnTo,
    write(snapshot) {
      latest = snapshot;
    },
    answer(answer) {
      const words = { texts, language: settings.language };
      const said = describeAnswer(answer, settings.courseId, words);
      say('answered', 'answer', { ...said, at: answer.at });
    },
    async commit() {
      const sent = await queue.flush();
      if (sent !== 'stored' || latest === undefined || latest === written || !isNormal) return sent;
      const now = latest;
      const { completed, passed } = listNews();
      let stored = await write();
      if (stored === 'stored' && (completed || passed)) {
        // No other window has told it, or its mark would have been found.
        tell();
        stored = await queue.flush();
        if (stored === 'stored') stored = await write();
      }
      if (stored === 'stored') written = now;
      return stored;
    },
    async end() {
      close();
      if ((await queue.flush()) !== 'stored') queue.flushLast();
    },
    leave() {
      const isUnwritten = isNormal && latest !== undefined && latest !== written;
      if (isUnwritten) {
        tell();
        void document.write(documentNow(), true);
      }
      close();
      queue.flushLast(isUnwritten ? JSON.stringify(documentNow()).length : 0);
    },
  };
}

async function readKept(document: StateDocument) {
  const found = await document.read();
  const { state, completed, passed } = isRecord(found) ? found : {};
  return { state, completed: completed === true, passed: passed === true };
}
