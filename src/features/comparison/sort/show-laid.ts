import type { PlaceName } from '#features/comparison/model/card.ts';
import { wantsLessMotion } from '#ui/wants-less-motion.ts';

/**
 * Scrolls, no further than needed, until a card that was just laid can be seen with what is said of
 * it. On narrow screens the hand lies over the end of the table, and would hide it.
 */
export function showLaid(desk: HTMLElement, place: PlaceName): void {
  const cell = desk.querySelector(`[data-place="${place}"]`)?.closest('td');
  const hand = desk.querySelector('[data-hand]')?.getBoundingClientRect();
  if (!cell || !hand) return;
  const { top, bottom, left, right } = cell.getBoundingClientRect();
  const isOver = hand.left < right && left < hand.right;
  const end = Math.min(innerHeight, isOver ? hand.top : innerHeight);
  // Where there is no room for all of it, the end counts: what is said of the card.
  const by = bottom > end ? bottom - end : top < 0 ? Math.max(top, bottom - end) : 0;
  if (by !== 0) scrollBy({ top: by, behavior: wantsLessMotion() ? 'instant' : 'smooth' });
}
