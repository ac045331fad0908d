import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { flyCard } from './fly-card.ts';
import type { CardPosition } from './fly-card.ts';

/**
 * Lets every card of a desk that lies elsewhere after a change come from where it lay before.
 * Returns what has to be called just before the change.
 */
export function useFlights(desk: RefObject<HTMLElement | null>): () => void {
  const before = useRef<ReadonlyMap<string, CardPosition>>(new Map());

  // Positions are known to the browser alone, and only once the cards lie in their new places.
  useLayoutEffect(() => {
    if (before.current.size === 0) return;
    for (const [id, card] of findCards(desk.current)) {
      const from = before.current.get(id);
      if (from) flyCard(card, from);
    }
    before.current = new Map();
  });

  return () => {
    before.current = new Map(
      findCards(desk.current).map(([id, card]) => [id, card.getBoundingClientRect()] as const),
    );
  };
}

function findCards(desk: HTMLElement | null): (readonly [string, HTMLElement])[] {
  const cards = desk?.querySelectorAll<HTMLElement>('[data-flight]') ?? [];
  return [...cards].map((card) => [card.dataset['flight'] ?? '', card] as const);
}
