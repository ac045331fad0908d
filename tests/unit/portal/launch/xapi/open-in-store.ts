import { vi } from 'vitest';
import type { LaunchSettings, LaunchWords } from '#portal/launch/page/launch-settings.ts';
import type { Session, Snapshot } from '#portal/launch/page/session.ts';
import type { TraceLine } from '#portal/launch/page/trace.ts';
import { openCmi5 } from '#portal/launch/xapi/cmi5.ts';
import { openXapi } from '#portal/launch/xapi/xapi.ts';
import type { AnswerReport, Report } from '#portal/protocol/messages.ts';
import { answerItem } from '#progress/items.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { LrsStore } from '../../../../support/portals/lrs-double.ts';
import type { LaunchOptions } from '../../../../support/portals/lrs-launch.ts';
import { FakeDevice } from '../../../progress/fake-device.ts';

export type LrsFormat = 'cmi5' | 'xapi';

export const origin = 'http://localhost:1';

/** The settings of a graded package that reports everything. */
const settings: LaunchSettings = {
  language: 'en',
  title: 'Roots & Reach',
  course: '',
  start: 'course.html',
  probeFile: 'index.html',
  graded: true,
  reportAnswers: true,
  reportFailed: true,
  courseId: 'https://roots-and-reach.example/course',
  objectives: { O1: 'Tell the two words apart.' },
  names: [],
  words: {} as LaunchWords,
};

/** Answers `fetch` from this store. `delayMs` says how long each request and each answer take. */
export function serveFromMemory(store: LrsStore, delayMs: () => number = () => 0): void {
  const wait = () =>
    new Promise<void>((done) => {
      const ms = delayMs();
      if (ms > 0) setTimeout(done, ms);
      else done();
    });
  vi.stubGlobal('fetch', async (address: string | URL, init: RequestInit = {}) => {
    const url = new URL(address, 'https://portal.example/course/index.html');
    if (url.origin !== origin) return new Response('', { status: 404 });
    await wait();
    const { method = 'GET', body } = init;
    const headers = Object.fromEntries(new Headers(init.headers));
    const text = typeof body === 'string' ? body : '';
    const answer = store.answer({ method, url: url.pathname + url.search, headers, body: text });
    await wait();
    if (!answer) throw new TypeError('The connection broke.');
    const said = answer.text ?? (answer.body === undefined ? '' : JSON.stringify(answer.body));
    const isEmpty = answer.status === 204 || answer.status === 304;
    return new Response(isEmpty ? null : said, {
      status: answer.status,
      headers: answer.headers ?? {},
    });
  });
}

/** A browser tab: what it keeps, and the address that it shows. */
export class FakeTab {
  readonly device = new FakeDevice();
  readonly trace: TraceLine[] = [];
  adopted: unknown[] = [];
  search = '';
  /** The state of the entry of the history. */
  state: unknown = null;
  /** While a page goes away for a reload, browsers lose what it writes into the history. */
  isReloading = false;

  /** Opens the launch page, or loads it again where there is no query. */
  open(format: LrsFormat, query = '', changed: Partial<LaunchSettings> = {}) {
    // A launch is a new entry.
    if (query) [this.search, this.state] = [query, null];
    this.isReloading = false;
    vi.stubGlobal('sessionStorage', this.device.openTab('x').storage());
    const page = { search: this.search, pathname: '/course/index.html', protocol: 'https:' };
    vi.stubGlobal('location', page);
    const entry = {
      state: this.state,
      replaceState: (state: unknown) => {
        if (this.isReloading) return;
        this.search = page.search = '';
        this.state = entry.state = state;
      },
    };
    vi.stubGlobal('history', entry);
    return { cmi5: openCmi5, xapi: openXapi }[format](
      { ...settings, ...changed },
      {
        adopt: (state) => void this.adopted.push(state),
        trace: (line) => void this.trace.push(line),
      },
    );
  }
}

/** Launches the course in a store, and hands on the session, or why there is none. */
export async function launchInStore(
  store: LrsStore,
  format: LrsFormat,
  { tab = new FakeTab(), ...options }: LaunchOptions & { readonly tab?: FakeTab } = {},
) {
  const query = format === 'cmi5' ? store.launch(options) : store.launchXapi();
  const session = await tab.open(format, query);
  return { tab, session };
}

/** The session that was opened; fails when there is none. */
export function opened(session: Session | string): Session {
  if (typeof session === 'string') throw new Error(`No session: ${session}`);
  return session;
}

/** An answer to an item. */
export function answerTo(item: string, at = Date.now()): AnswerReport {
  return { item, option: 'A', at, best: true, key: 'A', objective: 'O1', confidence: 'certain' };
}

/** What the course says after these answers, with this report. */
export function snapshotOf(items: readonly string[], report: Partial<Report> = {}): Snapshot {
  return {
    state: items.reduce(
      (state, item) => answerItem(state, { item, option: 'A', at: 1_000 }),
      emptyProgress,
    ),
    location: 'two-words.html',
    hasBegun: true,
    report: { completed: false, done: 0, objectives: [], ...report },
  };
}

/** A report of a course that is complete and passed. */
export const finished: Report = {
  completed: true,
  done: 1,
  score: { share: 90, best: 9, all: 10, passed: true, attempt: '1-1', counts: 'best' },
  objectives: [{ id: 'O1', level: 'stands', share: 100 }],
};
