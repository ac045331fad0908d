import type { Stored } from '#portal/launch/page/session.ts';
import type { Lrs } from './lrs.ts';
import type { Draft, Verb } from './statement.ts';
import { openClock } from './store-clock.ts';

/** Statements on their way to a record store, in order. */
export type StatementQueue = {
  readonly add: (draft: Draft) => void;
  /**
   * Sends everything that waits, also what is added meanwhile.
   * @param isLast Requests from here on outlive the window, as far as they fit.
   */
  readonly flush: (isLast?: boolean) => Promise<Stored>;
  /**
   * Sends while the window goes away what a browser lets through then, the last statement always.
   * @param taken The bytes that other requests need.
   */
  readonly flushLast: (taken?: number) => void;
  /** What the store has refused in every form. It is not sent again in this session. */
  readonly refused: () => readonly Draft[];
  /** What waits and may be refused: a batch that held it was. */
  readonly suspects: () => readonly Draft[];
};

/** All keepalive requests of a window share 64 KiB, headers included (Fetch, "HTTP-network-or-cache fetch"). */
const keepaliveBytes = 60_000;

/** So many statements of one verb are tried in every form before the rest is set aside unsent. */
const mostRefusals = 3;

/** What is sent while the window goes away also if it may be refused. */
const mattering: readonly Verb[] = ['completed', 'passed'];

/** Statuses with which a store refuses this statement, not the connection. */
const refusals = [400, 403, 413, 422];

/**
 * Opens a queue to a record store. A statement leaves it when the store has it, which `onTaken`
 * hears, or when the store has refused every form of it.
 * @param doubted The verbs of which earlier sessions could not hand in a statement.
 */
export function openQueue(
  lrs: Lrs,
  onTaken: (draft: Draft) => void,
  doubted: readonly Verb[] = [],
): StatementQueue {
  const clock = openClock();
  let waiting: readonly Draft[] = [];
  let refused: readonly Draft[] = [];
  let isLeaving = false;
  const suspects = new Set<Draft>();
  let running: Promise<Stored> = Promise.resolve('stored');
  /** The first form that the store took of a verb: the fuller ones need not be tried again. */
  const formOf = new Map<Verb, number>();

  const post = (batch: readonly Draft[], keepalive = false, form = 0) =>
    lrs({
      method: 'POST',
      path: 'statements',
      body: batch.map(({ verb, at, forms }) => ({
        ...forms[Math.min(Math.max(form, formOf.get(verb) ?? 0), forms.length - 1)],
        timestamp: clock.stamp(at),
      })),
      keepalive:
        keepalive ||
        (isLeaving && batch.reduce((sum, one) => sum + sizeOf(one), 0) < keepaliveBytes),
      about: batch.map(({ verb }) => verb).join(' '),
    });
  const countRefused = ({ verb }: Draft): number =>
    refused.filter((one) => one.verb === verb).length;
  const isDoubtful = (one: Draft): boolean =>
    one.verb !== 'initialized' &&
    (suspects.has(one) ||
      countRefused(one) > 0 ||
      (doubted.includes(one.verb) && !formOf.has(one.verb)));
  const remove = (done: readonly Draft[]): void => {
    waiting = waiting.filter((one) => !done.includes(one));
  };
  const setAside = (hopeless: readonly Draft[]): void => {
    remove(hopeless);
    refused = [...refused, ...hopeless];
  };
  const take = (batch: readonly Draft[]): void => {
    remove(batch);
    refused = refused.filter((one) => !batch.includes(one));
    for (const one of batch) {
      suspects.delete(one);
      if (!formOf.has(one.verb)) formOf.set(one.verb, 0);
      onTaken(one);
    }
  };

  /** Posts, and posts once more when the store refused because our clock is ahead of its own. */
  const postInTime = async (batch: readonly Draft[], form = 0) => {
    const answer = await post(batch, false, form);
    if (answer?.status !== 400 || !(await clock.correct(answer))) return answer;
    return post(batch, false, form);
  };

  const sendOne = async (one: Draft): Promise<Stored> => {
    // A statement of the same verb may have had a score to leave away, and so one form more.
    const first = Math.min(formOf.get(one.verb) ?? 0, one.forms.length - 1);
    for (let form = first; form < one.forms.length; form += 1) {
      const outcome = judge(await postInTime([one], form));
      if (outcome === 'refused') {
        suspects.add(one);
        continue;
      }
      if (outcome !== 'stored' && outcome !== 'known') return outcome;
      formOf.set(one.verb, form);
      take([one]);
      return 'stored';
    }
    if (one.verb === 'initialized') {
      // Nothing is taken before it, so the rest waits behind it.
      refused = [one];
      return 'failed';
    }
    setAside([one]);
    // A store that took no statement of a verb is not asked about each further one.
    if (countRefused(one) >= mostRefusals && !formOf.has(one.verb))
      setAside(waiting.filter(({ verb }) => verb === one.verb));
    return 'stored';
  };

  const sendAll = async (): Promise<Stored> => {
    let size = Infinity;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, size);
      const [first] = batch;
      const outcome = first && batch.length === 1 ? await sendOne(first) : await sendBatch(batch);
      if (outcome === 'refused' || outcome === 'known') {
        // A store takes all or none (xAPI 1.0.3, Communication 3.2). Halving finds the one that it
        // refuses; what is learned from it serves the rest.
        size = Math.ceil(batch.length / 2);
        continue;
      }
      if (outcome !== 'stored') return outcome;
      size = Infinity;
    }
    return 'stored';
  };

  const sendBatch = async (batch: readonly Draft[]) => {
    const outcome = judge(await postInTime(batch));
    if (outcome === 'stored') take(batch);
    if (outcome === 'refused') for (const one of batch) suspects.add(one);
    return outcome;
  };

  return {
    add(draft) {
      waiting = [...waiting, draft];
    },
    flush(isLast = false) {
      isLeaving ||= isLast;
      running = running.then(sendAll);
      return running;
    },
    flushLast(taken = 0) {
      const last = waiting.at(-1);
      if (!last) return;
      // No second try is possible: what a store did not want of one verb is left away from new ones.
      const learned = Math.min(1, Math.max(0, ...formOf.values()));
      let left = keepaliveBytes - taken - sizeOf(last);
      // A store takes all or none, and would refuse the last statement with one of these.
      for (const one of waiting)
        if (isDoubtful(one) && mattering.includes(one.verb)) void post([one], true, learned);
      const fitting = waiting.slice(0, -1).filter((one) => {
        if (isDoubtful(one)) return false;
        left -= sizeOf(one);
        return left > 0;
      });
      void post([...fitting, last], true, learned).then((answer) => {
        // Only where the window lives on, as when a portal removes our frame late.
        if (answer && refusals.includes(answer.status)) void post([last], true, learned);
      });
    },
    refused: () => refused,
    suspects: () => waiting.filter(isDoubtful),
  };
}

/** What an answer to statements means. `known`: the store has a statement of this id already. */
function judge(answer: Response | undefined): Stored | 'refused' | 'known' {
  if (answer?.ok) return 'stored';
  const status = answer?.status ?? 0;
  if (status === 409) return 'known';
  if (status === 401) return 'ended';
  return refusals.includes(status) ? 'refused' : 'failed';
}

function sizeOf({ forms }: Draft): number {
  // A timestamp and its name, and a comma.
  return new TextEncoder().encode(JSON.stringify(forms[0])).length + 45;
}
