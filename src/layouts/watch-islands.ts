import { sayLate } from '#ui/say-late.ts';

/** An island as the script of Astro defines it; `start` loads it once more. */
type Island = HTMLElement & { readonly start?: () => unknown };

/** An island that is seen for so long without its script has failed, in milliseconds. */
const patienceMs = 10_000;

/**
 * Says where an interactive part could not be loaded, and tries again, until it is there. What was
 * built into the page works meanwhile. Astro itself asks a second time after one second.
 */
export function watchIslands(page: Document): void {
  const failed = new Map<Island, { readonly takeBack: () => void; tries: number }>();
  const seen = new Set<Island>();
  const say = (island: Island) => {
    const known = failed.get(island) ?? { takeBack: sayLate(island), tries: 0 };
    failed.set(island, known);
    return known;
  };

  page.addEventListener('astro:hydration-error', ({ target }) => {
    const island = target as Island;
    const known = say(island);
    known.tries += 1;
    setTimeout(() => island.start?.(), patienceMs * Math.min(known.tries, 6));
  });
  // This one does not bubble.
  page.addEventListener(
    'astro:hydrate',
    ({ target }) => {
      failed.get(target as Island)?.takeBack();
      failed.delete(target as Island);
    },
    true,
  );
  setInterval(() => {
    for (const island of page.querySelectorAll<Island>('astro-island[ssr]')) {
      const { top = 0, bottom = 0 } = island.firstElementChild?.getBoundingClientRect() ?? {};
      // What lies folded in a disclosure has a place, and is not seen.
      if (top > innerHeight || bottom < 0 || island.closest('details:not([open])')) continue;
      if (seen.has(island)) say(island);
      seen.add(island);
    }
  }, patienceMs);
}
