import { animate } from 'framer-motion/dom/mini';
import { wantsLessMotion } from '#ui/wants-less-motion.ts';

/** Where a card is on the screen. */
export type CardPosition = { readonly x: number; readonly y: number };

/** Lets a card come to its place from where it was, unless the learner wants no movement. */
export function flyCard(card: HTMLElement, from: CardPosition): void {
  const to = card.getBoundingClientRect();
  const [x, y] = [from.x - to.x, from.y - to.y];
  if (wantsLessMotion() || (x === 0 && y === 0)) return;

  card.dataset['flying'] = '';
  const flight = animate(
    card,
    { transform: [`translate(${x}px, ${y}px)`, 'translate(0, 0)'] },
    { duration: 0.35, ease: [0.2, 0.8, 0.2, 1] },
  );
  void flight.then(() => {
    delete card.dataset['flying'];
  });
}
