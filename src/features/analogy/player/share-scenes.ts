import { element, reuse } from '#ui/drawings/svg.ts';
import { drawPart, still, type Scene } from './scene.ts';

/** The markup of several pictures on one page, with what they have in common written once. */
export type SharedScenes = {
  /** Goes into the first picture, and serves all of them. */
  defs: string;
  /** The content of each picture, without the definitions. */
  insides: readonly string[];
};

/** Markup shorter than this is repeated: a reference would not save anything. */
const shortestShared = 60;

/** Returns pictures that are part of the page's HTML: markup that occurs twice is written once. */
export function shareScenes(id: string, defs: string, scenes: readonly Scene[]): SharedScenes {
  const uses = new Map<string, number>();
  for (const { parts } of scenes)
    for (const { markup } of parts) uses.set(markup, (uses.get(markup) ?? 0) + 1);
  const shared = [...uses]
    .filter(([markup, count]) => count > 1 && markup.length >= shortestShared)
    .map(([markup]) => markup);
  const nameOf = (markup: string) => `${id}-${shared.indexOf(markup)}`;
  const written = shared.map((markup) => element('g', { id: nameOf(markup) }, markup)).join('');
  const drawn = scenes.map(({ parts }) =>
    parts
      .map((part) => {
        if (!shared.includes(part.markup)) return drawPart(part);
        const use = reuse(nameOf(part.markup));
        return drawPart(still(part.key, use, part.poses[0]));
      })
      .join(''),
  );
  return {
    defs: element('defs', {}, defs, written),
    insides: drawn.map((inside, index) => {
      const first = drawn.indexOf(inside);
      if (drawn.lastIndexOf(inside) === first) return inside;
      const name = `${id}-all-${first}`;
      return index === first ? element('g', { id: name }, inside) : reuse(name);
    }),
  };
}
