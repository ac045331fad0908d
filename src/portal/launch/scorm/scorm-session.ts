import type { LaunchSettings } from '#portal/launch/page/launch-settings.ts';
import { openProbe } from '#portal/launch/page/probe-connection.ts';
import type { NoSession, OpenOptions, Session, Stored } from '#portal/launch/page/session.ts';
import { noTrace } from '#portal/launch/page/trace.ts';
import { isPassed } from '#portal/protocol/is-passed.ts';
import type { Report, TieReport } from '#portal/protocol/messages.ts';
import { openNames } from '#portal/suspend-data/short-names.ts';
import { decodeSuspendData, encodeSuspendData } from '#portal/suspend-data/suspend-data.ts';
import { callApi } from './call-api.ts';
import type { PortalCalls } from './call-api.ts';
import { measureAnswers } from './describe-answer.ts';
import type { Dialect } from './dialect.ts';
import { openElements } from './elements.ts';
import { openInteractions } from './interactions.ts';
import { openObjectives } from './objectives.ts';
import { reach, readReached, writeReached } from './reached.ts';
import { readLearner } from './read-answer.ts';
import { waitForApi } from './wait-for-api.ts';

/** All calls that one answer may cost, its Commit included. */
const callsPerAnswer = 12;
/** Calls for objectives from one page to the next; what is left over waits for the page after. */
const callsPerPage = 8;
/** A player has opened the session before us (SCORM 2004 RTE 3.1.7, "Already Initialized"). */
const alreadyOpen = '103';
/** The id of an interaction, its type, the text and the description. */
const callsPerTie = 4;

/** Opens a SCORM session in one of the two dialects. */
export async function openScorm(
  dialect: Dialect,
  settings: LaunchSettings,
  { trace }: Pick<OpenOptions, 'trace'>,
): Promise<Session | NoSession> {
  const { api: name, methods } = dialect;
  const api = await waitForApi(name, `${methods.prefix}Initialize`);
  if (!api) return 'notFound';
  const portal = callApi(api, methods, trace === noTrace ? undefined : trace);
  if (portal.initialize() === 'no' && portal.errorCode() !== alreadyOpen) return 'refused';
  return holdScormSession(dialect, settings, portal);
}

function holdScormSession(
  dialect: Dialect,
  settings: LaunchSettings,
  portal: PortalCalls,
): Session {
  const { names } = dialect;
  const { graded, reportFailed } = settings;
  const probe = openProbe(settings.probeFile);
  const began = Date.now();
  // Not changed by a device clock that is set meanwhile.
  const opened = performance.now();
  const elements = openElements(portal);
  const shortNames = openNames(settings.names);
  const kept = elements.get(names.state);
  const mode = modeOf(portal.get(names.mode));
  const isNormal = mode === 'normal';
  // At once and always, or a portal throws the state away when the session ends.
  elements.set(names.exit, 'suspend');
  for (const name of isNormal ? dialect.readAtStart : []) elements.get(name);
  const mastery = isNormal && graded ? dialect.masteryOf(elements) : undefined;
  const ids = isNormal ? Object.keys(settings.objectives) : [];
  const objectives = openObjectives(portal, elements, ids, dialect.objective);
  const interactions = openInteractions(portal);
  const answers = measureAnswers(dialect, settings, began);

  let reached = readReached(kept);
  let report: Report | undefined;
  let location = '';
  let callsLeft = callsPerPage;
  const ties: TieReport[] = [];
  let answersNow = 0;
  let madeAtCommit = portal.made();
  let hasCommitted = false;
  let isTaken = true;

  const tellStanding = (): void => {
    if (report) reached = reach(reached, report);
    dialect.report(elements, reached, { graded, counts: report?.score?.counts ?? 'best' });
  };
  /** Tells what can wait: an answer alone must not cost more than a dozen calls. */
  const tellDetails = (mostCalls: number): void => {
    if (!report) return;
    dialect.progress?.(elements, report.done);
    const before = portal.made();
    const { score, min, max } = dialect.scoreLimits;
    if (elements.isTold(score)) {
      elements.set(min, '0');
      elements.set(max, '100');
    }
    interactions.tellExtras(mostCalls - portal.made() + before);
    objectives.tell(report.objectives, reached.stood, mostCalls - portal.made() + before);
    tellTies(mostCalls - portal.made() + before);
    callsLeft -= portal.made() - before;
  };
  /** The ends of ties, as far as so many calls go. */
  const tellTies = (mostCalls: number): void => {
    const end = portal.made() + mostCalls;
    while (dialect.fieldsOfTie && portal.made() + callsPerTie <= end) {
      const tie = ties.shift();
      if (!tie) return;
      const id = `tie_${tie.scenario}_${tie.person}`.replaceAll('-', '_');
      interactions.add(id, dialect.fieldsOfTie(tie));
      interactions.tellExtras(1);
    }
  };
  const setTime = (): void => {
    elements.set(names.time, dialect.formatTime(performance.now() - opened));
  };
  const close = (): void => {
    if (isNormal) {
      // Without a report, what earlier sessions reached is all that can be said.
      if (report || reached.completed) tellStanding();
      tellDetails(Infinity);
      dialect.finish(elements, graded && reportFailed && report?.score?.passed === false);
      elements.retry();
      if (hasCommitted) elements.restore();
    }
    // A session in review adds nothing to the time that the portal counts.
    if (isNormal) setTime();
    portal.terminate();
  };

  return {
    mode,
    saved: kept === '' ? [] : [decodeSuspendData(kept, shortNames)],
    learner: readLearner(portal.get(names.learner)),
    isCached: true,
    write({ state, location: page, report: next, hasBegun }) {
      report = judge(next) ?? report;
      if (page !== location) {
        location = page;
        callsLeft = callsPerPage;
        answers.turnPage();
      }
      // At most 166 characters (is-address.ts), and 255 may be (SCORM 1.2 RTE 3.4).
      elements.set(names.location, page);
      if (report && hasBegun) {
        tellStanding();
        if (answersNow === 0) tellDetails(callsLeft);
      }
      isTaken = keepState(state);
    },
    answer(answer) {
      answersNow += 1;
      interactions.add(answer.item, dialect.fieldsOf(answer, answers.describe(answer)));
    },
    tie(tie) {
      ties.push(tie);
    },
    async commit(): Promise<Stored> {
      elements.retry();
      if (answersNow === 0) setTime();
      // What an answer does not need is told with the next page, where its own calls are used up.
      else interactions.tellExtras(answersNow * callsPerAnswer - 1 - portal.made() + madeAtCommit);
      answersNow = 0;
      const said = portal.commit();
      madeAtCommit = portal.made();
      hasCommitted = true;
      if (said === 'no' && dialect.endings.test(portal.errorCode())) return 'ended';
      const isProven =
        said === 'yes' ? elements.isSure() : said === 'silent' && elements.givesBack(names.state);
      const isRefused = said === 'no' || !isTaken;
      const connection = await probe(isRefused);
      if (connection === 'ended') return 'ended';
      if (isRefused || connection === 'down') return 'failed';
      // A "false" without an error says neither yes nor no, and reading back shows no more.
      return connection === 'up' && isProven ? 'stored' : 'unknown';
    },
    end() {
      // A window of its own closes itself; in a frame, the learner would stand before an empty one.
      if (window.parent !== window) dialect.askToTakeOver?.(elements);
      close();
    },
    leave: close,
    refused: () => elements.owed(),
  };

  /** A portal may ask for another share than the course. */
  function judge(next: Report | undefined): Report | undefined {
    const score = next?.score && { ...next.score, passed: isPassed(next.score, mastery) };
    return next && { ...next, ...(score && { score }) };
  }

  function keepState(state: Parameters<typeof encodeSuspendData>[0]): boolean {
    try {
      const own = writeReached(reached, report);
      const written = { counted: report?.score?.attempt, own, names: shortNames };
      return elements.set(names.state, encodeSuspendData(state, written));
    } catch {
      return false; // Whatever came was no state.
    }
  }
}

function modeOf(text: string): Session['mode'] {
  const mode = text.toLowerCase();
  return mode === 'review' || mode === 'browse' ? mode : 'normal';
}
