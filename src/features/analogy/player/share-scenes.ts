import { element, reuse } from '#ui/drawings/svg.ts';
import { drawPart, still, type Scene } from './scene.ts';

/** Pictures on one page that draw what they have in common only once. */
export type SharedScenes = {
  /** Stands in the first picture, for all of them. */
  defs: string;
  /** The inside of each picture, after what is defined. */
  insides: readonly string[];
};

/** A shape that is shorter than this is not worth a name. */
const shortest = 60;

/** Pictures are sent with the page, so what is drawn twice is written once. */
export function shareScenes(id: string, defs: string, scenes: readonly Scene[]): SharedScenes {
  const uses = new Map<string, number>();
  for (const { parts } of scenes)
    for (const { markup } of parts) uses.set(markup, (uses.get(markup) ?? 0) + 1);
  const shared = [...uses]
    .filter(([markup, count]) => count > 1 && markup.length >= shortest)
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
