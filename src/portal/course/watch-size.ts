import { decideHeight } from './decide-height.ts';
import type { Measured } from './decide-height.ts';

/** Tells the height of the content now, and whenever it changes. */
export function watchSize(page: Document, tell: (height: number) => void): void {
  const decide = decideHeight();
  const look = (): void => {
    const height = decide(measure(page), performance.now());
    if (height !== undefined) tell(height);
  };
  // A frame below the screen does not draw, so an observer alone would wait until it is seen, and
  // the host's page would jump then.
  look();
  const watch = new ResizeObserver(look);
  for (const part of page.body.children) watch.observe(part);
}

function measure({ body, defaultView, documentElement }: Document): Measured {
  const ends = [...body.children].map((part) => part.getBoundingClientRect().bottom);
  const height = Math.ceil(Math.max(1, ...ends) + (defaultView?.scrollY ?? 0));
  return { height, width: documentElement.clientWidth };
}
