import type { Sort } from '#features/activity/sort/sort.schema.ts';

/** A card of a board as its file says it. */
export type SortCard = Sort['cards'][number];

/** Where a card lies, why, and whether the learner was told if it fits. */
export type LaidCard = {
  readonly card: SortCard;
  /** The group by id; undefined while the card is in the hand. */
  readonly group: string | undefined;
  /** The dimensions that the learner gave as the reason. */
  readonly reasons: readonly string[];
  readonly isJudged: boolean;
};

/** The answers of one activity, as progress keeps them. */
export type Answers = Readonly<Record<string, string>>;

/** Returns where every card lies. An answer that names no group of the board counts as none. */
export function readBoard({ cards, groups }: Pick<Sort, 'cards' | 'groups'>, answers: Answers) {
  return cards.map((card): LaidCard => {
    const [laid = '', ...reasons] = (answers[card.id] ?? '').split(sign);
    const group = groups.find(({ id }) => id === laid)?.id;
    if (group === undefined) return { card, group, reasons: [], isJudged: false };
    return {
      card,
      group,
      reasons: card.reasons ? reasons.filter(Boolean).slice(0, 2) : [],
      isJudged: reasons.at(-1) === '',
    };
  });
}

/**
 * Returns the answer that keeps a card where it lies: `opens`, `opens_focus_purpose`; judged, it ends
 * with the sign, as in `opens_`. No id has this sign, and a portal stores it as one character.
 */
export function writeLaid({ group, reasons, isJudged }: Omit<LaidCard, 'card'>): string {
  if (group === undefined) return '';
  return [group, ...reasons, ...(isJudged ? [''] : [])].join(sign);
}

const sign = '_';
