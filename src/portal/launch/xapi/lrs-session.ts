import { formatDuration } from '#portal/launch/page/format-time.ts';
import { loadTexts } from '#portal/launch/page/load-texts.ts';
import type { ItemTexts } from '#portal/launch/page/load-texts.ts';
import type { NoSession, Session, Snapshot, Stored } from '#portal/launch/page/session.ts';
import type { AnswerReport } from '#portal/protocol/messages.ts';
import { describeAnswer } from './describe-answer.ts';
import { describeTie } from './describe-tie.ts';
import { listOwedVerbs, readKept, writeKept } from './kept-record.ts';
import { findFailure, judged, listNews } from './list-news.ts';
import type { News } from './list-news.ts';
import { hasStatement } from './lrs.ts';
import type { LrsSessionOptions } from './lrs-session-options.ts';
import { openOwedAnswers } from './owed-answers.ts';
import { openQueue } from './statement-queue.ts';
import { idFrom, makeId } from './statement-id.ts';
import { draftStatement } from './statement.ts';
import type { Said, StatementKind, Verb } from './statement.ts';
import { openToldOnce } from './told-once.ts';

/**
 * Opens a session that tells a record store in statements what is done, and keeps the state of the
 * course there. Everything that waits for the store runs one after the other; after `end` or
 * `leave` has begun, nothing more is added.
 */
export async function openLrsSession(options: LrsSessionOptions): Promise<Session | NoSession> {
  const { lrs, frame, document, mode, settings, adopt } = options;
  const isNormal = mode === 'normal';
  // Not changed by a device clock that is set meanwhile.
  const began = performance.now();
  const kept = readKept(await document.read());
  const idOf = (name: string): string =>
    options.registration ? idFrom(`${options.learner} ${frame.activityId} ${name}`) : makeId();
  const once = openToldOnce({ taken: kept.taken, owed: isNormal ? kept.owed : {} }, idOf);
  const answers = openOwedAnswers(isNormal ? kept.answers : []);
  let latest: Snapshot | undefined;
  let written: Snapshot | undefined;
  let writtenTaken = kept.taken.length;
  let isClosed = false;
  let running: Promise<unknown> = Promise.resolve();
  let texts: ItemTexts = new Map();
  const loading = isNormal && settings.reportAnswers ? loadTexts(settings.course) : undefined;
  void loading?.then((loaded) => {
    texts = loaded;
  });

  const queue = openQueue(
    lrs,
    ({ id }) => {
      once.takeById(id);
      answers.take(id);
    },
    listOwedVerbs(kept),
  );
  const say = (verb: Verb, kind: StatementKind, said?: Said): void => {
    queue.add(draftStatement(frame, verb, kind, said));
  };
  const duration = (): string => formatDuration(performance.now() - began);
  /** Asked after each wait, because the window may have gone away meanwhile. */
  const isOpen = (): boolean => !isClosed;
  const countTaken = (): number => once.record().taken.length;

  const findNews = (): News[] =>
    latest?.report ? once.filterNew(listNews(latest.report, options, duration())) : [];
  const tell = (news: readonly News[]): void => {
    for (const { name, verb, kind, said } of news)
      say(verb, kind, { ...said, id: once.tell(name) });
  };
  const tellAnswer = (answer: AnswerReport, id = makeId()): void => {
    answers.give(id, answer);
    const words = { texts, language: settings.language };
    const said = describeAnswer(answer, settings.courseId, words);
    say('answered', 'part', { ...said, id, at: answer.at });
  };
  /** Tells what an earlier session owed. A store that has it already is asked, not told again. */
  const settle = async (): Promise<void> => {
    const before = Object.entries(kept.owed).filter(([name]) => !once.isTold(name));
    const found = await Promise.all(before.map(([, { id }]) => hasStatement(lrs, id)));
    if (isClosed) return;
    once.take(before.filter((_, index) => found[index]).map(([name]) => name));
    for (const verb of ['completed', 'passed'] as const) {
      const result = kept.owed[verb]?.result;
      if (result && !once.isTold(verb)) tell([judged(verb, result)]);
    }
    if (kept.answers.length > 0 && settings.reportAnswers) await loading;
    if (!isOpen()) return;
    for (const { id, answer } of settings.reportAnswers ? kept.answers : []) tellAnswer(answer, id);
    await queue.flush();
  };

  const recordNow = (): object =>
    writeKept({
      state: latest?.state ?? kept.state,
      ...once.record(),
      answers: answers.record([...queue.refused(), ...queue.suspects()].map(({ id }) => id)),
    });
  const write = async (): Promise<Stored> => {
    const stored = await document.write(recordNow());
    if (typeof stored === 'string') return stored;
    // Another window wrote: the course merges both, and what comes of it is written next.
    const other = readKept(stored.changed);
    once.join(other);
    answers.join(other.answers);
    adopt(other.state);
    return 'failed';
  };
  const commit = async (): Promise<Stored> => {
    const sent = await queue.flush();
    if (sent !== 'stored' || latest === undefined || !isNormal) return sent;
    // What was written while the window went away has no answer: it may not have been stored.
    if (!isOpen()) return latest === written ? sent : 'failed';
    if (latest === written && countTaken() === writtenTaken) return sent;
    const now = latest;
    const news = findNews();
    once.owe(news);
    let stored = await write();
    if (stored === 'stored' && news.length > 0 && isOpen()) {
      // Whatever another window has told by now was found by writing.
      tell(once.filterNew(news));
      stored = await queue.flush();
    }
    if (stored === 'stored' && news.some(({ name }) => once.isTaken(name)) && isOpen())
      stored = await write();
    if (stored === 'stored') [written, writtenTaken] = [now, countTaken()];
    return stored;
  };

  const close = (): void => {
    isClosed = true;
    const failure = findFailure(latest?.report?.score, options, duration());
    // Only at the end: cmi5 (9.3) wants one of passed and failed in a session, and no failed after
    // passed in a registration.
    if (isNormal && failure && !once.isTold('passed') && !once.isOwed('passed'))
      say(failure.verb, failure.kind, failure.said);
    say('terminated', 'session', { result: { duration: duration() } });
  };
  /** Runs what waits for the store after everything that was begun before. */
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const next = running.then(run);
    running = next;
    return next;
  };

  say('initialized', 'session');
  // The first statement of a session is stored before anything else happens (cmi5 9.3.2).
  const opened = await queue.flush();
  if (opened === 'ended' || queue.refused().length > 0) return 'refused';
  if (isNormal && Object.keys(kept.owed).length + kept.answers.length > 0) void inTurn(settle);

  return {
    mode,
    saved: kept.state === undefined ? [] : [kept.state],
    learner: options.learner,
    returnTo: options.returnTo,
    isReturnRefused: options.isReturnRefused ?? false,
    write(snapshot) {
      latest = snapshot;
    },
    answer(answer) {
      if (!isClosed) tellAnswer(answer);
    },
    tie(tie) {
      if (!isClosed)
        say('answered', 'part', describeTie(tie, settings.courseId, settings.language));
    },
    commit: () => inTurn(commit),
    end: () =>
      inTurn(async () => {
        if (isClosed) return;
        close();
        // The learner may close the window before the store has answered.
        if ((await queue.flush(true)) !== 'stored') queue.flushLast();
        options.onEnd();
      }),
    leave() {
      let bytes = 0;
      if (!isClosed) {
        const news = isNormal ? findNews() : [];
        if (isNormal && latest !== undefined && (latest !== written || news.length > 0)) {
          once.owe(news);
          const record = recordNow();
          bytes = JSON.stringify(record).length;
          document.writeLast(record);
        }
        // A store may refuse again what it has refused before, and `terminated` of the same request
        // with it. What an earlier session owed waits for the next one instead.
        tell(news.filter(({ name }) => !kept.owed[name]));
        close();
      }
      queue.flushLast(bytes);
      options.onLeave();
    },
    refused: () => [...new Set(queue.refused().map(({ verb }) => verb))],
  };
}
