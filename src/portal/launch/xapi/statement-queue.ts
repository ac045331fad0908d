import type { Stored } from '#portal/launch/page/session.ts';
import type { Lrs } from './lrs.ts';
import type { Statement } from './statement.ts';

/** Statements that wait for the line, in order. */
export type StatementQueue = {
  readonly add: (statement: Statement) => void;
  readonly flush: () => Promise<Stored>;
  /**
   * Sends while the window goes away what a browser lets through then, the last word always.
   * `taken`: so many characters other requests need.
   */
  readonly flushLast: (taken?: number) => void;
};

/** All that a window sends on its way out may have 64 KiB; some of it are the headers. */
const room = 60_000;

/** Opens a queue to a record store. A statement leaves it when the store has taken it, or never will. */
export function openQueue(lrs: Lrs): StatementQueue {
  let waiting: readonly Statement[] = [];
  let running: Promise<Stored> | undefined;

  const post = (body: readonly Statement[], keepalive = false) =>
    lrs({ method: 'POST', path: 'statements', body, keepalive });
  const drop = (sent: readonly Statement[]): void => {
    waiting = waiting.filter((one) => !sent.includes(one));
  };

  const sendAll = async (): Promise<Stored> => {
    while (waiting.length > 0) {
      const batch = waiting;
      const stored = await send(batch);
      if (stored !== 'stored') return stored;
    }
    return 'stored';
  };

  const send = async (batch: readonly Statement[]): Promise<Stored> => {
    const answer = await post(batch);
    const status = answer?.status ?? 0;
    if (answer?.ok) drop(batch);
    else if (status === 401) return 'ended';
    else if (![400, 403, 409].includes(status)) return 'failed';
    else if (batch.length > 1) {
      // One of them is refused, and takes the others with it: one at a time, then.
      for (const one of batch) {
        const stored = await send([one]);
        if (stored !== 'stored') return stored;
      }
    } else if (status === 403) return 'ended';
    // It is there already, or can never be taken: nothing is gained by sending it again.
    else drop(batch);
    return 'stored';
  };

  return {
    add(statement) {
      waiting = [...waiting, statement];
    },
    flush() {
      running ??= sendAll().finally(() => {
        running = undefined;
      });
      return running;
    },
    flushLast(taken = 0) {
      let left = room - taken;
      const last = waiting.slice(-1);
      const fitting = [...last, ...waiting.slice(0, -1)].filter((one) => {
        left -= JSON.stringify(one).length;
        return left > 0;
      });
      if (last.length > 0) void post([...fitting.slice(1), ...last], true);
    },
  };
}
