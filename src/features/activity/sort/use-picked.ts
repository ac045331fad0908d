import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Sort } from '#features/activity/sort/sort.schema.ts';
import { fill } from '#ui/fill.ts';
import type { SortCard } from './model/laid-card.ts';
import { useSortWords } from './sort-words.ts';

/** The card that was picked up, and how it moves by keyboard. */
export type Picked = {
  /** Its id, or an empty text. */
  readonly card: string;
  /** The group that the arrows or a dragged card are over, by id. */
  readonly over: string;
  readonly press: (card: SortCard) => void;
  readonly hold: (over: string) => void;
  readonly drop: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

type Asks = {
  readonly groups: Sort['groups'];
  readonly onPut: (card: string, group: string) => void;
  readonly onSay: (text: string) => void;
};

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Picks a card up with a press or Enter; arrows choose a group, Enter places, Escape restores. */
export function usePicked({ groups, onPut, onSay }: Asks): Picked {
  const words = useSortWords();
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
    onKeyDown: (event) => {
      if (card === '') return;
      const step = steps[event.key];
      if (event.key === 'Escape') {
        event.preventDefault();
        drop();
        onSay(words.back);
      } else if (step !== undefined) {
        event.preventDefault();
        const at = groups.findIndex(({ id }) => id === over);
        const next = at < 0 ? (step > 0 ? 0 : -1) : (at + step) % groups.length;
        const group = groups.at(next);
        if (!group) return;
        hold(group.id);
        const n = groups.indexOf(group) + 1;
        onSay(fill(words.over, { group: group.name, n, all: groups.length }));
      }
    },
  };
}
