import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { fill } from '#ui/fill.ts';

/** A card that can be picked up. */
export type Card = { readonly id: string; readonly text: string };

/** A group or a stop where a card can be put. */
type Spot = { readonly id: string; readonly name: string };

/** The card that was picked up, and how it moves by keyboard. */
export type Picked = {
  /** Its id, or an empty text. */
  readonly card: string;
  /** The spot that the arrows or a dragged card are over, by id. */
  readonly over: string;
  readonly press: (card: Card) => void;
  readonly hold: (over: string) => void;
  readonly drop: () => void;
  readonly onKeyDown: (event: KeyboardEvent, card?: Card) => void;
};

type Asks = {
  readonly spots: readonly Spot[];
  readonly words: { readonly picked: string; readonly over: string; readonly back: string };
  readonly onPut: (card: string, spot: string) => void;
  readonly onSay: (text: string) => void;
};

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Picks a card up with a press, Enter or an arrow; arrows choose a spot, Enter places, Escape restores. */
export function usePicked({ spots, words, onPut, onSay }: Asks): Picked {
  const [card, pick] = useState('');
  const [over, hold] = useState('');
  const drop = (): void => {
    pick('');
    hold('');
  };
  return {
    card,
    over,
    hold,
    drop,
    press: ({ id, text }) => {
      if (card === id && over !== '') {
        onPut(id, over);
        drop();
      } else if (card === id) {
        drop();
      } else {
        pick(id);
        hold('');
        onSay(fill(words.picked, { card: text }));
      }
    },
    onKeyDown: (event, focused) => {
      const step = steps[event.key];
      if (event.key === 'Escape' && card !== '') {
        event.preventDefault();
        drop();
        onSay(words.back);
      } else if (step !== undefined && (card !== '' || focused)) {
        event.preventDefault();
        const at = spots.findIndex(({ id }) => id === over);
        const next = at < 0 ? (step > 0 ? 0 : -1) : (at + step) % spots.length;
        const spot = spots.at(next);
        if (!spot) return;
        if (focused) pick(focused.id);
        hold(spot.id);
        const n = spots.indexOf(spot) + 1;
        onSay(fill(words.over, { group: spot.name, n, all: spots.length }));
      }
    },
  };
}
