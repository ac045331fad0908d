import { courseKeys } from '#progress/device/device-storage.ts';
import { openDurable } from '#progress/device/durable.ts';
import { isCount, isRecord, parseJson } from '#progress/guards.ts';

/** Keeps on the device what the portal has not stored yet, and only until it has. */
export type Backup = {
  /** The state of a session whose end the portal never stored, undefined when there is none. */
  readonly left: Promise<unknown>;
  /**
   * Keeps a state. Returns whether the device keeps it where a portal that empties localStorage at a
   * login does not reach it: only then may the learner be told that it is kept.
   */
  readonly keep: (state: unknown) => Promise<boolean>;
  /** The portal has stored everything. */
  readonly drop: () => void;
};

/** The backup where there can be none. */
export const noBackup: Backup = {
  left: Promise.resolve(undefined),
  keep: () => Promise.resolve(false),
  drop: () => undefined,
};

/**
 * Opens the backup of one learner in one course. `learner` holds the registration, where the
 * standard has one. Without an id there is no backup: it would reach the next learner.
 */
export function openBackup(courseId: string, learner: string): Backup {
  if (!learner) return noBackup;
  const durable = openDurable(`${courseKeys}unsaved:${hash(`${courseId} ${learner}`)}`);
  return {
    left: durable.read().then((texts) => newest(texts.map(parseJson))),
    async keep(state) {
      return (await durable.keep(JSON.stringify({ at: Date.now(), state }))) === 'database';
    },
    drop() {
      void durable.drop();
    },
  };
}

/** The later state of two, when only one of the two places could be written. */
function newest(found: readonly unknown[]): unknown {
  const [last] = found
    .filter(isRecord)
    .map(({ at, state }) => ({ at: isCount(at) ? at : 0, state }))
    .sort((a, b) => b.at - a.at);
  return last?.state;
}

/** Nobody who looks at the device should read a learner's id there. */
function hash(text: string): string {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + character.charCodeAt(0)) % 1e13;
  return sum.toString(36);
}
