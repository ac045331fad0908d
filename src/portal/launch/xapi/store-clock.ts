/** How far the clock of this device is ahead of the record store's. */
export type StoreClock = {
  /** A time of this device in milliseconds, as an ISO 8601 timestamp by the store's clock. */
  readonly stamp: (at: number) => string;
  /**
   * Learns from a refusal whether our clock is ahead, and says whether the same statement with
   * another timestamp is worth a try.
   */
  readonly correct: (refusal: Response) => Promise<boolean>;
};

/**
 * A `Date` header counts whole seconds, so less than this says nothing, and is believed only once: a
 * clock that is ahead by a moment is refused as well.
 */
const toleranceMs = 2000;

/** Opens a clock that trusts this device until a store refuses its time. */
export function openClock(): StoreClock {
  let aheadMs = 0;
  let isCorrected = false;
  return {
    stamp: (at) => new Date(at - aheadMs).toISOString(),
    async correct({ headers }) {
      // Scripts of another origin see `Date` only where the store exposes it. The second header is
      // part of the standard (xAPI 1.0.3, Communication 2.1.3); the portal's own time is the third.
      const said =
        headers.get('date') ??
        headers.get('x-experience-api-consistent-through') ??
        (await dateOfPortal());
      const measured = Date.now() - Date.parse(said ?? '');
      if (!(measured - aheadMs > (isCorrected ? toleranceMs : 0))) return false;
      isCorrected = true;
      aheadMs = measured;
      return true;
    },
  };
}

async function dateOfPortal(): Promise<string | null | undefined> {
  try {
    const signal = AbortSignal.timeout(5000);
    return (
      await fetch(location.pathname, { method: 'HEAD', cache: 'no-store', signal })
    ).headers.get('date');
  } catch {
    return undefined;
  }
}
