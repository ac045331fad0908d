import { attributeOf } from './html-tree.ts';
import type { PageElement } from './html-tree.ts';

/** Which elements the styles of components ask for. */
export type ScopedStyles = {
  /** Whether a style with this mark could be meant for the element. */
  readonly asksFor: (mark: string, element: PageElement) => boolean;
};

/** What stands right before a mark, as in `li.done[data-astro-cid-nqkczdkf]`: Astro puts it last. */
const marked = /([\w.-]*)\[(data-astro-cid-[a-z0-9]{8})\]/g;

/** Reads which elements the styles with a mark ask for, by their name and their classes. */
export function readScopedStyles(sheets: readonly string[]): ScopedStyles {
  const asked = new Map<string, Set<string>>();
  for (const [, selector = '', mark = ''] of sheets.flatMap((css) => [...css.matchAll(marked)]))
    asked.set(mark, (asked.get(mark) ?? new Set()).add(selector));
  return {
    asksFor: (mark, element) =>
      [...(asked.get(mark) ?? [])].some((selector) => isMeant(selector, element)),
  };
}

// An empty selector means every element: what follows the mark may be a state that comes later.
function isMeant(selector: string, element: PageElement): boolean {
  const [name = '', ...classes] = selector.split('.');
  const has = (attributeOf(element, 'class') ?? '').split(/\s+/);
  return (name === '' || name === element.tagName) && classes.every((one) => has.includes(one));
}
