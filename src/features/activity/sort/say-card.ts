import type { Sort } from '#features/activity/sort/sort.schema.ts';
import { fill } from '#ui/fill.ts';
import { judgeCard } from './model/judge-card.ts';
import type { LaidCard } from './model/laid-card.ts';
import { nameReasons } from './sort-words.ts';
import type { SortWords } from './sort-words.ts';

/** Returns the name of a group. */
export function nameOf(groups: Sort['groups'], id: string): string {
  return groups.find((group) => group.id === id)?.name ?? '';
}

/** Returns what is said of the group of a judged card: that it fits, or where it would be better. */
export function sayVerdict(laid: LaidCard, groups: Sort['groups'], words: SortWords): string {
  const verdict = judgeCard(laid);
  if (!verdict) return '';
  const group = nameOf(groups, laid.card.group);
  return verdict.fits ? words.fits : fill(words.elsewhere, { group });
}

/** Returns what is said of the reasons of a judged card, where it asks for them. */
export function sayReasons(laid: LaidCard, words: SortWords): string {
  const verdict = judgeCard(laid);
  const good = laid.card.reasons ?? [];
  if (!verdict?.reason) return '';
  const name = (ids: readonly string[]) => nameReasons(ids, words);
  const others = laid.reasons.filter((reason) => !good.includes(reason));
  if (verdict.reason === 'fits') return fill(words.whyFits, { given: name(laid.reasons) });
  if (verdict.reason === 'other') {
    return fill(words.whyOther, { good: name(good.slice(0, 1)), given: name(others) });
  }
  const fitting = laid.reasons.filter((reason) => good.includes(reason));
  return fill(words.whyPartly, { good: name(fitting), given: name(others) });
}

/** Returns what a screen reader says after a card was moved or judged. */
export function sayCard(laid: LaidCard, groups: Sort['groups'], words: SortWords): string {
  if (laid.group === undefined) return words.back;
  const place = fill(words.laid, { group: nameOf(groups, laid.group) });
  const verdict = sayVerdict(laid, groups, words);
  if (verdict === '') return place;
  return [place, `${verdict}.`, laid.card.because, sayReasons(laid, words)].join(' ').trim();
}
