import { courseKeys } from '#progress/device/device-storage.ts';

/** Keeps on the device what the portal has not stored yet, and only that long. */
export type Backup = {
  /** What was left from a session whose end the portal never stored. */
  readonly left: unknown;
  /** Keeps a state, or nothing any more. Says whether the device keeps it. */
  readonly keep: (state: unknown) => boolean;
};

/** The backup of one learner. Without a name there is none: it would reach the next learner. */
export function openBackup(learner: string): Backup {
  const key = `${courseKeys}unsaved:${hash(learner)}`;
  const find = (): unknown => {
    try {
      return learner && JSON.parse(localStorage.getItem(key) ?? 'null');
    } catch {
      return undefined;
    }
  };
  return {
    left: find(),
    keep(state) {
      try {
        if (state && learner) localStorage.setItem(key, JSON.stringify(state));
        else localStorage.removeItem(key);
        return Boolean(state && learner);
      } catch {
        return false;
      }
    },
  };
}

/** Nobody who looks at the device should read a learner's name there. */
function hash(text: string): string {
  let sum = 7;
  for (const sign of text) sum = (sum * 31 + sign.charCodeAt(0)) % 1e13;
  return sum.toString(36);
}
