import type { Stored } from '#portal/launch/page/session.ts';
import { isRecord, parseJson } from '#progress/guards.ts';
import type { Lrs } from './lrs.ts';
import { omitEmpty } from './omit-empty.ts';
import { makeId } from './statement-id.ts';

/** Where a document lies. */
export type DocumentPlace = {
  readonly activityId: string;
  /** The learner, as JSON. */
  readonly agent: string;
  readonly stateId: string;
  readonly registration?: string;
};

/** A document in the record store. It is never written over what another window wrote meanwhile. */
export type StateDocument = {
  /** Undefined when there is none yet, or none could be read. */
  readonly read: () => Promise<unknown>;
  /** `changed`: another window wrote this meanwhile. Merge it, and write again. */
  readonly write: (value: object) => Promise<Stored | Changed>;
  /** Writes while the window goes away, and waits for nothing. */
  readonly writeLast: (value: object) => void;
};

type Changed = { readonly changed: unknown };

/** What lies in the store. No text: nothing. */
type Found = { readonly text: string; readonly etag: string | null };

type Condition = Readonly<Record<string, string>>;

/**
 * Opens a document. Stores change ETags (by compression, as weak ones), hide or drop them, so a
 * refused condition proves nothing: what lies there is read again. If it is what we knew or wrote,
 * conditions are useless here, and from then on each write looks first.
 */
export function openDocument(lrs: Lrs, place: DocumentPlace): StateDocument {
  const at = { path: 'activities/state', query: { ...place }, about: place.stateId };
  const writer = makeId();
  let known: Found = { text: '', etag: null };
  let count = 0;
  let isUnconditional = false;
  let needsCondition = false;
  let isWriting = false;

  const look = async (): Promise<Found | undefined> => {
    const answer = await lrs({ method: 'GET', ...at });
    if (answer?.status === 404) return { text: '', etag: null };
    if (!answer?.ok) return undefined;
    const text = await answer.text().catch(() => '');
    return { text: isNothing(text) ? '' : text, etag: answer.headers.get('etag') };
  };
  const note = (found: Found): void => {
    known = found;
    if (found.text && !found.etag) isUnconditional = true;
  };
  /** Whether this is what we read or wrote last; a store may have written our JSON in its own way. */
  const isKnown = ({ text }: Found): boolean =>
    text === known.text ||
    isOurs(text) ||
    (signOf(text) !== '' && signOf(text) === signOf(known.text));
  const isOurs = (text: string): boolean => signOf(text).startsWith(writer);
  const put = (body: unknown, headers: Condition, keepalive = false) =>
    lrs({ method: 'PUT', ...at, body, headers, keepalive });
  const anyVersion = (): Condition => (known.text ? { 'if-match': '*' } : { 'if-none-match': '*' });
  const sign = (value: object): unknown => {
    count += 1;
    return omitEmpty({ ...value, by: `${writer}:${count}` });
  };

  const putOver = async (body: unknown): Promise<Response | Changed | undefined> => {
    if (!isUnconditional) {
      const condition = known.text ? { 'if-match': known.etag ?? '*' } : anyVersion();
      const answer = await put(body, condition);
      if (!isConflict(answer)) return answer;
    }
    const now = await look();
    if (!now) return undefined;
    if (!isKnown(now)) {
      note(now);
      return { changed: parseJson(now.text) };
    }
    known = now;
    isUnconditional = true;
    const answer = needsCondition ? undefined : await put(body, {});
    // A store may ask for a condition, whatever it makes of it (xAPI 1.0.3, Communication 3.1).
    needsCondition ||= isConflict(answer);
    return needsCondition ? put(body, anyVersion()) : answer;
  };

  const noteWritten = async (body: unknown, etag: string | null): Promise<void> => {
    const text = JSON.stringify(body);
    if (isUnconditional || etag) {
      known = { text, etag };
      return;
    }
    // The answer to a write need not carry the ETag of the new version.
    const now = await look();
    if (now && isOurs(now.text)) note(now);
    else known = { text, etag: known.etag };
  };

  return {
    async read() {
      const found = await look();
      if (!found) return undefined;
      note(found);
      return parseJson(found.text);
    },
    async write(value) {
      const body = sign(value);
      isWriting = true;
      const answer = await putOver(body).finally(() => {
        isWriting = false;
      });
      if (answer && 'changed' in answer) return answer;
      if (answer?.ok) {
        await noteWritten(body, answer.headers.get('etag'));
        return 'stored';
      }
      return answer?.status === 401 || answer?.status === 403 ? 'ended' : 'failed';
    },
    writeLast(value) {
      // What is being written now is ours, and its ETag is not known yet.
      const isOpen = isUnconditional || isWriting;
      const condition = isOpen || !known.text ? anyVersion() : { 'if-match': known.etag ?? '*' };
      void put(sign(value), condition, true);
    },
  };
}

/** The ways of stores to say that nothing is there: no text, white space, or an empty value. */
function isNothing(text: string): boolean {
  return /^\s*(\{\s*\}|\[\s*\]|null|""|)\s*$/.test(text);
}

/** The mark of whoever wrote this text; empty when it has none. */
function signOf(text: string): string {
  const found = parseJson(text);
  return isRecord(found) && typeof found['by'] === 'string' ? found['by'] : '';
}

function isConflict(answer: Response | undefined): boolean {
  return answer?.status === 412 || answer?.status === 409;
}
