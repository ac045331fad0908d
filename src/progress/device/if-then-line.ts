import { isRecord, parseJson } from '#progress/guards.ts';
import { courseKeys, keepText, readText } from './device-storage.ts';
import type { FindStorage } from './device-storage.ts';
import { openDurable } from './durable.ts';
import { findSession } from './frame-session.ts';

/** A plan in one line: “If it is …, then I …”. */
export type IfThenLine = { readonly when: string; readonly what: string };

const lineKey = `${courseKeys}if-then` as const;

/**
 * Where the line is kept. It has a key of its own, outside of the progress, because progress goes to
 * a portal and into files, and this line goes nowhere. One portal serves many learners on one
 * device, so in a portal it lasts as long as the session.
 */
function placeOfLine(): { readonly storage: FindStorage; readonly key: string } {
  const session = findSession();
  return session === undefined
    ? { storage: () => localStorage, key: lineKey }
    : { storage: () => sessionStorage, key: `${lineKey}:${session}` };
}

/**
 * Puts the line back where a portal at the same origin has emptied localStorage, as Moodle does at
 * each login. In a portal's own session the line goes with the session, and nothing is put back.
 */
export async function recallLine(): Promise<void> {
  if (findSession() !== undefined) return;
  const [text] = await openDurable(lineKey).read();
  const found = parseJson(text ?? '');
  const line = readLine() ?? (isRecord(found) && isLine(found) ? found : undefined);
  if (line) keepLine(line);
}

/** Returns the saved line, if there is one. */
export function readLine(): IfThenLine | undefined {
  const { storage, key } = placeOfLine();
  const found = parseJson(readText(storage, key) ?? '');
  return isRecord(found) && isLine(found) ? found : undefined;
}

/** Saves or deletes the line. Returns false if storage is blocked or full. */
export function keepLine(line: IfThenLine | undefined): boolean {
  const { storage, key } = placeOfLine();
  if (findSession() === undefined) {
    const durable = openDurable(lineKey);
    void (line ? durable.keep(JSON.stringify(line)) : durable.drop());
  }
  if (line) return keepText(storage, key, JSON.stringify(line));
  try {
    storage().removeItem(key);
    return true;
  } catch {
    return false;
  }
}

function isLine(found: object): found is IfThenLine {
  const { when, what }: { when?: unknown; what?: unknown } = found;
  return typeof when === 'string' && typeof what === 'string';
}
