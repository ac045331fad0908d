import { allowsOrigin } from '#portal/protocol/allows-origin.ts';
import { wrapMessage } from '#portal/protocol/messages.ts';
import type {
  AnswerReport,
  CourseMessage,
  HostMessage,
  Report,
} from '#portal/protocol/messages.ts';
import { readHostMessage } from '#portal/protocol/read-host-message.ts';
import { deedsOf } from '#portal/protocol/deeds-of.ts';
import { saveStatusAfter } from '#portal/protocol/save-status-after.ts';
import type { Store } from '#progress/device/store.ts';
import type { Progress } from '#progress/progress.ts';
import type { SaveStatus } from '#progress/save-status.ts';
import { takeIn } from '#progress/take-in.ts';
import { listNewAnswers } from './list-new-answers.ts';
import type { NewAnswer } from './list-new-answers.ts';

/** What the course knows about itself, once it has loaded. */
export type Rules = {
  /** The origins of hosts that may have what the learner does; `*` for all. */
  readonly origins: readonly string[];
  readonly report: (progress: Progress) => Report;
  /** Undefined for an item that the course does not have. */
  readonly judge: (answer: NewAnswer) => AnswerReport | undefined;
};

/** The page that looks for a host. */
export type LinkedPage = {
  readonly host: Pick<Window, 'postMessage'>;
  readonly ownOrigin: string;
  readonly store: Pick<Store, 'get' | 'change' | 'subscribe'>;
  /** The progress when the page came: what is new since then was done here. */
  readonly before: Progress;
  readonly rules: Promise<Rules>;
  readonly location: () => string;
  /** Whether this device lets the course keep something. */
  readonly canKeep: () => boolean;
  readonly stand: (standing: SaveStatus) => void;
  readonly onWelcome: (welcome: Welcome) => void;
};

/** What a host said about itself. */
export type Welcome = Extract<HostMessage, { readonly type: 'welcome' }>;

/** The end of the link that the page holds. */
export type CourseLink = {
  /** Hands in a message that came to the window. */
  readonly hear: (event: Pick<MessageEvent, 'data' | 'origin' | 'source'>) => Promise<void>;
  readonly send: (fact: Fact) => void;
  /** Tells the host that the learner wants to leave. */
  readonly leave: () => Promise<void>;
  /** What was sent after a number. */
  readonly pull: (after: number) => readonly CourseMessage[];
  readonly hasHost: () => boolean;
};

/** Whoever leaves waits for the rules no longer than this, in milliseconds. */
const timeoutMs = 2000;

type WithoutNumber<M> = M extends CourseMessage ? Omit<M, 'seq'> : never;
type Fact = WithoutNumber<CourseMessage>;

/** Links a page of the course to its host: announces it, adopts what is saved, posts what changes. */
export function linkToHost(page: LinkedPage): CourseLink {
  const { host, store } = page;
  let seq = 0;
  let known = page.before;
  let rules: Rules | undefined;
  let welcome: Welcome | undefined;
  let target = '*';
  let waiting: NewAnswer[] = [];
  let lastProgress = 0;
  let isAdopting = false;
  let deeds: string | undefined;
  let said: SaveStatus | undefined;
  let sent: CourseMessage[] = [];

  const stand = (standing: SaveStatus): void => {
    said = standing;
    page.stand(standing);
  };

  const send = (fact: Fact): void => {
    seq += 1;
    const message: CourseMessage = { ...fact, seq };
    // Of states only the last one counts, and of heights none.
    if (message.type === 'progress') sent = sent.filter(({ type }) => type !== 'progress');
    if (['progress', 'answered', 'tie'].includes(message.type)) sent.push(message);
    host.postMessage(wrapMessage(message), target);
  };

  // Another page of the course, in another tab or frame, tells its own answers.
  const noteAnswers = (isOwn: boolean): void => {
    const state = store.get();
    if (isOwn) waiting.push(...listNewAnswers(known, state));
    known = state;
  };

  const tell = (): void => {
    if (rules) {
      for (const answer of waiting.flatMap((one) => rules?.judge(one) ?? []))
        send({ type: 'answered', answer });
      waiting = [];
    }
    const [state, location] = [store.get(), page.location()];
    send({ type: 'progress', state, location, ...(rules && { report: rules.report(state) }) });
    lastProgress = seq;
    // What the host stored is not all any more, until it says so again.
    const now = deedsOf(state);
    if (now !== deeds && (said === 'in-portal' || said === 'in-page')) stand('saving');
    deeds = now;
  };

  const changed = (): void => {
    if (welcome?.mode === 'normal') tell();
  };

  const adopt = (next: Welcome, origin: string): void => {
    const isFirst = welcome === undefined;
    welcome = undefined;
    // While the saved states come in, nothing is new.
    isAdopting = true;
    if (next.saved.length > 0) store.change((mine) => next.saved.reduce<Progress>(takeIn, mine));
    isAdopting = false;
    const { left } = next;
    if (left) store.change((mine) => takeIn(mine, left));
    welcome = next;
    // A host without an origin can only be named with a star.
    target = origin === 'null' ? '*' : origin;
    if (next.mode !== 'normal') stand('looking-back');
    else if (next.keeps === 'nothing') stand('alone');
    if (isFirst) page.onWelcome(next);
    changed();
  };

  noteAnswers(true);
  store.subscribe((isOwn) => {
    noteAnswers(isOwn && !isAdopting);
    changed();
  });
  void page.rules.then((loaded) => {
    rules = loaded;
    changed();
  });
  const announce = (): void => {
    send({ type: 'hello', page: page.location() });
  };
  announce();

  return {
    send,
    async leave() {
      // Without the rules nothing can be said of answers, and after this nothing more can be said.
      await Promise.race([page.rules, new Promise((done) => setTimeout(done, timeoutMs))]);
      send({ type: 'exit' });
    },
    pull: (after) => sent.filter((message) => message.seq > after),
    hasHost: () => welcome !== undefined,
    async hear({ data, origin, source }) {
      if (source !== host) return;
      const message = readHostMessage(data);
      if (!message) return;
      const isOurs = origin === page.ownOrigin;
      const origins = isOurs ? [origin] : (await page.rules).origins;
      if (!allowsOrigin(origins, origin)) return;
      if (message.type === 'host?') announce();
      else if (message.type === 'welcome')
        adopt(origins.includes(origin) ? message : distrust(message, page.canKeep()), origin);
      else if (welcome && (message.seq >= lastProgress || !message.ok))
        stand(saveStatusAfter(message, welcome.keeps));
    },
  };
}

/**
 * What is left of a welcome from an origin that is allowed only by a star: such a host hears and sees,
 * and cannot say where progress is kept or that nothing is recorded. A state that it hands back is
 * taken where the device keeps nothing, so it never reaches what the learner has kept.
 */
function distrust(welcome: Welcome, canKeep: boolean): Welcome {
  const { left: _, ...rest } = welcome;
  const saved = canKeep ? [] : welcome.saved;
  return { ...rest, mode: 'normal', keeps: 'nothing', saved, ends: false };
}
