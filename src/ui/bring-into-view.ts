import { wantsLessMotion } from './wants-less-motion.ts';

/** Scrolls a part of the page into view: gently, unless the learner wants no movement. */
export function bringIntoView(part: Element, block: ScrollLogicalPosition): void {
  part.scrollIntoView({ block, behavior: wantsLessMotion() ? 'auto' : 'smooth' });
}
