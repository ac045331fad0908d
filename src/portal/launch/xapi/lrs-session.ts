import { formatDuration } from '#portal/launch/page/format-time.ts';
import type { LaunchSettings } from '#portal/launch/page/launch-settings.ts';
import { loadTexts } from '#portal/launch/page/load-texts.ts';
import type { ItemTexts } from '#portal/launch/page/load-texts.ts';
import type { NoSession, Session, Snapshot, Stored } from '#portal/launch/page/session.ts';
import type { ScoreReport } from '#portal/protocol/messages.ts';
import { reachesMastery } from '#portal/protocol/reaches-mastery.ts';
import { isRecord } from '#progress/guards.ts';
import { describeAnswer } from './describe-answer.ts';
import { describeObjective, scoreOf } from './describe-objective.ts';
import type { Lrs } from './lrs.ts';
import type { StateDocument } from './state-document.ts';
import { openQueue } from './statement-queue.ts';
import { makeStatement } from './statement.ts';
import type { Said, StatementFrame, StatementKind, Verb } from './statement.ts';

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
  let { told } = kept;
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
  const judge = (verb: 'passed' | 'failed', share: number): void => {
    const success = verb === 'passed';
    say(verb, 'judged', { result: { success, score: scoreOf(share), duration: duration() } });
  };
  const isPassed = ({ share, best = share, all = 100, passed }: ScoreReport): boolean =>
    mastery === undefined ? passed : reachesMastery(best, all, mastery);

  /** What is to be told now, and may be told only once. */
  const listNews = () => {
    const report = latest?.report;
    const score = settings.graded ? report?.score : undefined;
    return {
      completed: report?.completed === true && !told.completed,
      passed: score && isPassed(score) && !told.passed ? score : undefined,
      mastered: (report?.objectives ?? []).filter(
        ({ id, level }) => level === 'stands' && !told.mastered.includes(id),
      ),
    };
  };
  const tell = (): void => {
    const { completed, passed, mastered } = listNews();
    for (const one of mastered) say('mastered', 'part', describeObjective(one, settings));
    if (completed)
      say('completed', 'judged', { result: { completion: true, duration: duration() } });
    if (passed) judge('passed', passed.share);
    told = joinTold(told, {
      completed,
      passed: passed !== undefined,
      mastered: mastered.map(({ id }) => id),
    });
  };
  const documentNow = () => ({ v: 1, state: latest?.state, ...told });
  const write = async (): Promise<Stored> => {
    const stored = await document.write(documentNow());
    if (stored !== 'changed') return stored;
    // Another window wrote: the course merges both, and what comes of it is written next.
    const other = await readKept(document);
    told = joinTold(told, other.told);
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
      say('answered', 'part', { ...said, at: answer.at });
    },
    async commit() {
      const sent = await queue.flush();
      if (sent !== 'stored' || latest === undefined || latest === written || !isNormal) return sent;
      const now = latest;
      const { completed, passed, mastered } = listNews();
      let stored = await write();
      if (stored === 'stored' && (completed || passed || mastered.length > 0)) {
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

/** What may be told only once in a registration, so it is remembered with the state. */
type Told = {
  readonly completed: boolean;
  readonly passed: boolean;
  /** The objectives, by their ids. */
  readonly mastered: readonly string[];
};

function joinTold(one: Told, other: Told): Told {
  return {
    completed: one.completed || other.completed,
    passed: one.passed || other.passed,
    mastered: [...new Set([...one.mastered, ...other.mastered])],
  };
}

async function readKept(document: StateDocument) {
  const found = await document.read();
  const { state, completed, passed, mastered } = isRecord(found) ? found : {};
  const told: Told = {
    completed: completed === true,
    passed: passed === true,
    mastered: Array.isArray(mastered) ? (mastered as readonly string[]) : [],
  };
  return { state, told };
}
