import { wantsLessMotion } from './wants-less-motion.ts';

/** Scrolls an element into view, smoothly unless the learner prefers reduced motion. */
export function bringIntoView(part: Element, block: ScrollLogicalPosition): void {
  part.scrollIntoView({ block, behavior: wantsLessMotion() ? 'auto' : 'smooth' });
}
