import { parseJson } from '#progress/guards.ts';
import { writeRecord } from './record-text.ts';

/** Signs of JSON that would take three characters, and signs that it has seldom. */
const pairs = ['"_', ':-', '{X', '}Y', ',Z'] as const;

/** Writes a part of progress that has no short form of its own. */
export function writePart([name, part]: readonly [string, unknown]): string {
  return writeRecord('z', name, swap(JSON.stringify(part)));
}

/** Reads what `writePart` wrote. */
export function readPart(text: string): unknown {
  return parseJson(swap(text));
}

/** Puts each sign of a pair in place of the other: done twice, the text is the same. */
function swap(text: string): string {
  return text.replace(/["_:{}XYZ,-]/g, (sign) => {
    const [one = '', other = ''] = pairs.find((pair) => pair.includes(sign)) ?? sign;
    return sign === one ? other : one;
  });
}
