import { laterOf } from './entries.ts';
import { isCount, isRecord } from './guards.ts';

/** Where the learner was last: a page, or a heading on it (`two-words.html#the-idea`). */
export type Place = { readonly address: string; readonly seq: number };

/** Records where the learner is: a page's address, with the heading after # if there is one. */
export function visit<P extends { readonly place?: Place }>(progress: P, address: string): P {
  if (progress.place?.address === address) return progress;
  return { ...progress, place: { address, seq: (progress.place?.seq ?? 0) + 1 } };
}

/** Reads a saved place. It may become a link, so it must point to a page of the course. */
export function readPlace(found: unknown): Place | undefined {
  return isRecord(found) && isPlace(found) ? found : undefined;
}

/** Returns the later of two devices' places. */
export function mergePlaces(a: Place | undefined, b: Place | undefined): Place | undefined {
  return laterOf(a, b, (one) => [one?.seq ?? -1, one?.address ?? '']);
}

function isPlace(found: object): found is Place {
  const { address, seq }: { address?: unknown; seq?: unknown } = found;
  return (
    typeof address === 'string' && /^[\w-]{1,80}\.html(#\S{1,200})?$/.test(address) && isCount(seq)
  );
}
