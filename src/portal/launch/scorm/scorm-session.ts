import type { LaunchSettings } from '#portal/launch/page/launch-settings.ts';
import { openProbe } from '#portal/launch/page/probe-connection.ts';
import type { NoSession, Session, Snapshot } from '#portal/launch/page/session.ts';
import type { AnswerReport, Report } from '#portal/protocol/messages.ts';
import { decodeSuspendData, encodeSuspendData } from '#portal/suspend-data/suspend-data.ts';
import { callApi } from './call-api.ts';
import type { Elements, Methods } from './call-api.ts';
import { findApi } from './find-api.ts';

/** What differs between the two SCORM standards: names and ways to write values. */
export type Dialect = {
  readonly api: string;
  readonly methods: Methods;
  readonly names: Readonly<
    Record<'mode' | 'learner' | 'state' | 'location' | 'exit' | 'time', string>
  >;
  readonly formatTime: (milliseconds: number) => string;
  /** The errors that say that the portal has ended the session. */
  readonly endings: RegExp;
  readonly report: (elements: Elements, report: Report, settings: LaunchSettings) => void;
  readonly answer: (elements: Elements, answer: AnswerReport, path: string) => void;
  /** What must be written before the end, so that the portal does not guess it. */
  readonly finish: (
    elements: Elements,
    report: Report | undefined,
    settings: LaunchSettings,
  ) => void;
};

/** A portal may still be loading its object, so the search is repeated, in milliseconds. */
const waits = [0, 100, 400, 1000, 1500];

/** Opens a SCORM session in one of the two dialects. */
export async function openScorm(
  dialect: Dialect,
  settings: LaunchSettings,
): Promise<Session | NoSession> {
  const { names, methods } = dialect;
  const api = await waitForApi(dialect);
  if (!api) return 'notFound';
  const elements = callApi(api, methods);
  if (!elements.initialize()) return 'refused';
  const probe = openProbe(settings.probeFile);
  const began = Date.now();
  const kept = elements.get(names.state);
  const mode = modeOf(elements.get(names.mode));
  // At once and always, or a portal throws the state away when the session ends.
  elements.set(names.exit, 'suspend');
  let report: Report | undefined;
  let isTaken = true;

  const keep = (state: Snapshot['state']): boolean => {
    try {
      return elements.set(names.state, encodeSuspendData(state, report?.score?.attempt));
    } catch {
      return false; // Whatever came was no state.
    }
  };
  const setTime = (): void => {
    elements.set(names.time, dialect.formatTime(Date.now() - began));
  };
  const close = (): void => {
    if (mode === 'normal') {
      if (report) dialect.report(elements, report, settings);
      dialect.finish(elements, report, settings);
    }
    setTime();
    elements.terminate();
  };

  return {
    mode,
    saved: kept === '' ? [] : [decodeSuspendData(kept)],
    learner: elements.get(names.learner),
    write(snapshot) {
      report = snapshot.report ?? report;
      isTaken = keep(snapshot.state);
      // At most 166 characters (is-address.ts), and 255 may be.
      elements.set(names.location, snapshot.location);
      if (report && snapshot.hasBegun) dialect.report(elements, report, settings);
    },
    answer(answer) {
      // Interactions are optional: where there is no list, or it is full, the course goes on.
      const count = elements.get('cmi.interactions._count');
      if (/^\d+$/.test(count)) dialect.answer(elements, answer, `cmi.interactions.${count}`);
    },
    async commit() {
      setTime();
      const isStored = isTaken && elements.commit();
      if (!isStored && dialect.endings.test(elements.error())) return 'ended';
      const connection = await probe(!isStored);
      if (connection === 'ended' || !isStored) return connection === 'ended' ? 'ended' : 'failed';
      return connection === 'up' ? 'stored' : connection === 'down' ? 'failed' : 'unknown';
    },
    end: close,
    leave: close,
  };
}

async function waitForApi({ api, methods }: Dialect) {
  for (const wait of waits) {
    await new Promise((done) => setTimeout(done, wait));
    const found = findApi(window, api, `${methods.prefix}Initialize`);
    if (found) return found;
  }
  return undefined;
}

function modeOf(text: string): Session['mode'] {
  const mode = text.toLowerCase();
  return mode === 'review' || mode === 'browse' ? mode : 'normal';
}
