/** A portal stores with a synchronous request, so never more often than this, in milliseconds. */
const spacing = 5_000;
/** From the first word on, never more rarely: what is no milestone, such as another page, can wait. */
const longest = 600_000;
/** Between two tries on a line that is down. */
const mostPatience = 60_000;

/** When to store. */
export type SaveScheduler = {
  /** Something that matters happened. */
  readonly due: () => void;
  /** Something small happened. */
  readonly later: () => void;
  /** The page is hidden, or the line is up again: what waits is stored as soon as may be. */
  readonly hurry: () => void;
  /** Something was stored just now, because the learner asked for it. */
  readonly done: (isStored: boolean) => void;
  readonly stop: () => void;
};

/** Keeps the rhythm of storing. `store` says whether it went well; if not, it is tried again. */
export function openSaveScheduler(store: () => Promise<boolean>): SaveScheduler {
  let last = -Infinity;
  let planned = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isRunning = false;

  const plan = (wait: number): void => {
    const at = Math.max(Date.now() + wait, last + spacing);
    if (at >= planned) return;
    clearTimeout(timer);
    planned = at;
    if (at <= Date.now()) run();
    else timer = setTimeout(run, at - Date.now());
  };

  const run = (): void => {
    // A slow line: what came meanwhile goes next.
    if (isRunning) {
      planned = Infinity;
      last = Date.now();
      plan(spacing);
      return;
    }
    isRunning = true;
    planned = Infinity;
    last = Date.now();
    void store().then((isStored) => {
      isRunning = false;
      planNext(isStored);
    });
  };

  const planNext = (isStored: boolean): void => {
    failures = isStored ? 0 : failures + 1;
    plan(isStored ? longest : Math.min(spacing * 2 ** (failures - 1), mostPatience));
  };

  return {
    due() {
      plan(0);
    },
    later() {
      plan(longest);
    },
    hurry() {
      if (planned < Infinity) plan(0);
    },
    done(isStored) {
      clearTimeout(timer);
      planned = Infinity;
      last = Date.now();
      planNext(isStored);
    },
    stop() {
      clearTimeout(timer);
      planned = -Infinity;
    },
  };
}
