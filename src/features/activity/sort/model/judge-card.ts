import type { LaidCard, SortCard } from './laid-card.ts';

/** What the learner is told about a card. */
export type Verdict = {
  readonly fits: boolean;
  /** About the reasons, where the card asks for them. */
  readonly reason: 'fits' | 'partly' | 'other' | undefined;
};

/** Returns whether a card lies in its group, and what its reasons are worth; nothing before that. */
export function judgeCard({ card, group, reasons, isJudged }: LaidCard): Verdict | undefined {
  if (!isJudged || group === undefined) return undefined;
  return { fits: group === card.group, reason: judgeReasons(card, reasons) };
}

/** All given reasons are good ones, or one of the two is, or none. */
function judgeReasons(card: SortCard, given: readonly string[]): Verdict['reason'] {
  if (!card.reasons || given.length === 0) return undefined;
  const good = given.filter((reason) => card.reasons?.includes(reason)).length;
  if (good === given.length) return 'fits';
  return good > 0 ? 'partly' : 'other';
}
