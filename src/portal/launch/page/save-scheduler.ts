/** The least time between two commits: a portal stores with a synchronous request. */
const spacingMs = 5_000;
/** The longest time that something small waits. */
const longestMs = 600_000;
/** The longest pause between two tries while the portal does not store. */
const longestRetryMs = 60_000;

/** When to store. */
export type SaveScheduler = {
  /** Something that matters happened. */
  readonly due: () => void;
  /** Something small happened. */
  readonly later: () => void;
  /** The page is hidden, or the connection is back: what waits is stored as soon as possible. */
  readonly hurry: () => void;
  /** Something was stored just now outside of the schedule. */
  readonly done: (isStored: boolean) => void;
  readonly stop: () => void;
};

/**
 * Schedules calls of `store`: at most every 5 seconds, at least every 10 minutes once it has begun.
 * The device's clock may be set meanwhile, so the time since the page opened is what counts.
 * `store` says whether it is settled; if not, it is called again after 5, 10, 20 ... 60 seconds.
 */
export function openSaveScheduler(store: () => Promise<boolean>): SaveScheduler {
  let lastAt = -Infinity;
  let plannedAt = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isRunning = false;
  let isStopped = false;

  const plan = (waitMs: number): void => {
    const at = Math.max(performance.now() + waitMs, lastAt + spacingMs);
    if (isStopped || at >= plannedAt) return;
    clearTimeout(timer);
    plannedAt = at;
    if (at <= performance.now()) run();
    else timer = setTimeout(run, at - performance.now());
  };

  const run = (): void => {
    plannedAt = Infinity;
    lastAt = performance.now();
    // The last call is still under way, on a slow connection: what came meanwhile goes next.
    if (isRunning) {
      plan(spacingMs);
      return;
    }
    isRunning = true;
    void store().then((isStored) => {
      isRunning = false;
      planNext(isStored);
    });
  };

  const planNext = (isStored: boolean): void => {
    failures = isStored ? 0 : failures + 1;
    plan(isStored ? longestMs : Math.min(spacingMs * 2 ** (failures - 1), longestRetryMs));
  };

  return {
    due() {
      plan(0);
    },
    later() {
      plan(longestMs);
    },
    hurry() {
      if (plannedAt < Infinity) plan(0);
    },
    done(isStored) {
      clearTimeout(timer);
      plannedAt = Infinity;
      lastAt = performance.now();
      planNext(isStored);
    },
    stop() {
      clearTimeout(timer);
      isStopped = true;
    },
  };
}
