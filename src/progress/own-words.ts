import { laterOf, mergeEach, mergeUnknown, readEach } from './entries.ts';
import { isCount, isRecord } from './guards.ts';
import { isPlainData, kept } from './is-plain-data.ts';

/** A text that a learner wrote. An empty one was deleted. */
export type OwnText = { readonly text: string; readonly at: number };

/**
 * What a learner wrote, by activity id, and in the plan by `plan/` and the field. It is no part of progress, because progress
 * goes to portals and to pages around the course, and these words go nowhere.
 */
export type OwnWords = { readonly v: 1; readonly texts: Readonly<Record<string, OwnText>> };

/** The own words of somebody who has written nothing. */
export const noOwnWords: OwnWords = { v: 1, texts: {} };

/** The longest text that is kept, in UTF-16 units, as `maxLength` counts them. */
export const longestOwnText = 1200;

/** Returns what the learner wrote in an activity. */
export function findOwnText({ texts }: OwnWords, id: string): string {
  return Object.hasOwn(texts, id) ? (texts[id]?.text ?? '') : '';
}

/** Keeps what the learner wrote in an activity, in place of what was there. */
export function keepOwnText(words: OwnWords, id: string, { text, at }: OwnText): OwnWords {
  if (text === findOwnText(words, id) || !isId(id)) return words;
  const last = Object.hasOwn(words.texts, id) ? words.texts[id] : undefined;
  // A device clock that was set back must not make the new text older than the last one.
  const next = { text: text.slice(0, longestOwnText), at: Math.max(at, (last?.at ?? -1) + 1) };
  return { ...words, texts: limit({ ...words.texts, [id]: next }) };
}

/** Returns the texts of a group, such as the fields of the plan under `plan/`, by their names in it. */
export function findGroup({ texts }: OwnWords, group: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([id, { text }]) =>
      id.startsWith(`${group}/`) && text !== '' ? [[id.slice(group.length + 1), text]] : [],
    ),
  );
}

/** Deletes the texts of a group. Their names stay, empty, so that no other tab brings one back. */
export function deleteGroup(words: OwnWords, group: string, at: number): OwnWords {
  return Object.keys(findGroup(words, group)).reduce(
    (left, name) => keepOwnText(left, `${group}/${name}`, { text: '', at }),
    words,
  );
}

/** What could be read from data of unknown origin, as for progress. */
type Reading = {
  readonly value: OwnWords;
  readonly isNewer: boolean;
  readonly dropped: readonly string[];
};

/** Reads own words from parsed JSON. What cannot be read is dropped and named; the rest is kept. */
export function readOwnWords(found: unknown): Reading {
  const version = isRecord(found) && found['v'];
  if (!isRecord(found) || !isCount(version) || version < 1 || !isPlainData(found, kept))
    return { value: noOwnWords, isNewer: false, dropped: ['own-words'] };
  const dropped = new Set<string>();
  const read = readEach(found['texts'], 'texts', dropped, readText);
  const texts = limit(Object.fromEntries(Object.entries(read).filter(([id]) => isId(id))));
  for (const id of Object.keys(read)) if (!Object.hasOwn(texts, id)) dropped.add(`texts.${id}`);
  return {
    value: { ...found, v: 1, texts },
    isNewer: version > 1,
    dropped: [...dropped],
  };
}

/** Merges the own words of two tabs or devices: of two texts for one activity, the later one. */
export function mergeOwnWords(a: OwnWords, b: OwnWords): OwnWords {
  const texts = mergeEach(a.texts, b.texts, (one, other) =>
    laterOf(one, other, ({ at, text }) => [at, text]),
  );
  return { ...mergeEach<unknown>(a, b, mergeUnknown), v: 1, texts: limit(texts) };
}

/** The plan alone has some 130 fields. Only damaged or hostile data reaches this. */
const mostTexts = 300;

/** Keeps so many texts, by their names, so that every device keeps the same ones. */
function limit(texts: Record<string, OwnText>): Record<string, OwnText> {
  const names = Object.keys(texts);
  if (names.length <= mostTexts) return texts;
  const kept = new Set(names.sort().slice(0, mostTexts));
  return Object.fromEntries(Object.entries(texts).filter(([id]) => kept.has(id)));
}

function isId(id: string): boolean {
  return /^[a-z][a-z0-9-]{0,40}(\/[a-z][a-z0-9-]{0,40})?$/.test(id);
}

function readText(found: unknown): OwnText | undefined {
  return isRecord(found) && isText(found) ? { text: found.text, at: found.at } : undefined;
}

function isText(found: object): found is OwnText {
  const { text, at }: { text?: unknown; at?: unknown } = found;
  return typeof text === 'string' && text.length <= longestOwnText && isCount(at);
}
