import { isRecord } from '#progress/guards.ts';
import { laterOf } from '#progress/later-of.ts';
import { mergeEach } from '#progress/merge-each.ts';

/**
 * Merges what this version does not know, so that a page of yesterday loses nothing of a page of
 * tomorrow: objects key by key, of anything else the longer one.
 */
export function mergeUnknown(a: unknown, b: unknown): unknown {
  if (isRecord(a) && isRecord(b)) return mergeEach(a, b, mergeUnknown);
  return laterOf(a, b, (one) => {
    const text = JSON.stringify(one);
    return [isRecord(one) ? 1 : 0, text.length, text];
  });
}
