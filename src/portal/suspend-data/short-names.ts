import { readNumber } from './record-text.ts';

/** Ids that are written as three characters, and read again. */
export type ShortNames = {
  /** Returns the code of an id; undefined for one that has none, which is then written in full. */
  readonly shorten: (name: string) => string | undefined;
  /** Returns the id of a code. */
  readonly expand: (code: string) => string | undefined;
};

/**
 * Gives each id of the course a code that follows from the id alone, so that a later edition, with
 * more ids or in another order, reads what this one wrote. Of two ids with one code, the first has it.
 */
export function openNames(names: readonly string[]): ShortNames {
  const byCode = new Map<string, string>();
  for (const name of names) {
    const code = codeOf(name);
    if (!byCode.has(code)) byCode.set(code, name);
  }
  return {
    shorten(name) {
      const code = codeOf(name);
      return byCode.get(code) === name ? code : undefined;
    },
    expand: (code) => byCode.get(code),
  };
}

/** Writes every id in full. */
export const noNames: ShortNames = openNames([]);

/** Three figures or small letters. */
export function codeOf(name: string): string {
  let sum = 0;
  for (const sign of name) sum = (sum * 131 + sign.charCodeAt(0)) % 46_656;
  return sum.toString(36).padStart(3, '0');
}

/** Writes an id with what belongs to it: in one field, or in two where the id stands in full. */
export function writeNamed(name: string, rest: string, { shorten }: ShortNames): string[] {
  const code = shorten(name);
  return code === undefined ? [`-${name}`, rest] : [code + rest];
}

/** Takes what `writeNamed` wrote from the front of a list. An id that is not known is undefined. */
export function takeNamed(
  fields: string[],
  { expand }: ShortNames,
): readonly [name: string | undefined, rest: string] {
  const field = fields.shift() ?? '';
  if (field.startsWith('-')) return [field.slice(1), fields.shift() ?? ''];
  return [expand(field.slice(0, 3)), field.slice(3)];
}

/** Reads a whole list of what `writeNamed` wrote. */
export function readNamed(
  fields: readonly string[],
  names: ShortNames,
): (readonly [name: string | undefined, rest: string])[] {
  const left = [...fields];
  const list: (readonly [string | undefined, string])[] = [];
  while (left.length > 0) list.push(takeNamed(left, names));
  return list;
}

/** Reads one character and the number behind it. */
export function readSigned(text: string): readonly [sign: string, number: number] {
  return [text.charAt(0), readNumber(text.slice(1))];
}
