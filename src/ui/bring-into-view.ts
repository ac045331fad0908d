/** Scrolls a part of the page into view: gently, unless the learner wants no movement. */
export function bringIntoView(part: Element, block: ScrollLogicalPosition): void {
  const isStill =
    matchMedia('(prefers-reduced-motion: reduce)').matches ||
    document.documentElement.dataset['motion'] === 'less';
  part.scrollIntoView({ block, behavior: isStill ? 'auto' : 'smooth' });
}
