import type { Activity } from '#features/activity/activity.schema.ts';
import { wordsOf, wordsOfOne } from './effort.ts';
import type { Effort } from './effort.ts';

// Seconds of doing, without reading. docs/decisions/minutes.md says where they come from.
const toDecide = 10;
const toMoveCard = 4;
const toGiveReason = 4;
const toPress = 3;
const toWrite = 60;
const toRecall = 45;

/** Measures an activity: all that is read in it, what comes back to one answer, and its doing. */
export function measureActivity(activity: Activity): Effort {
  const { title, instruction, done } = activity;
  const { words, seconds } = measureKind(activity);
  return { words: wordsOf(title, instruction, done) + words, seconds };
}

function measureKind(activity: Activity): Effort {
  switch (activity.kind) {
    case 'vote': {
      const { scenes, options, together } = activity;
      const words =
        wordsOf(...scenes.flatMap(({ when, text }) => [when, text])) +
        wordsOf(...options.map(({ text }) => text), together) +
        wordsOfOne(options.map(({ sees, misses }) => `${sees} ${misses}`));
      return { words, seconds: toDecide };
    }
    case 'place': {
      const { cards, stops } = activity;
      const words = wordsOf(...stops, ...cards.flatMap(({ text, because }) => [text, because]));
      return { words, seconds: cards.length * toMoveCard };
    }
    case 'sort': {
      const { cards, groups } = activity;
      const reasons = cards.filter((card) => card.reasons !== undefined).length;
      const words =
        wordsOf(...groups.map(({ name }) => name)) +
        wordsOf(...cards.flatMap(({ text, because }) => [text, because]));
      return { words, seconds: cards.length * toMoveCard + reasons * toGiveReason };
    }
    case 'compose': {
      const { situation, pieces, switches, own, checks } = activity;
      const words =
        wordsOf(situation, own, ...pieces.map(({ text }) => text)) +
        wordsOf(...switches.flatMap(({ name, hint, text }) => [name, hint, text])) +
        wordsOf(...checks.map(({ text }) => text));
      return { words, seconds: switches.length * toPress + toWrite };
    }
    case 'recall': {
      const { ask, model, points } = activity;
      return { words: wordsOf(ask, model, ...points.map(({ text }) => text)), seconds: toRecall };
    }
    case 'time-line': {
      const { months, asks } = activity;
      const words =
        wordsOf(...months.flatMap(({ name, said, scene }) => [name, said, scene])) +
        wordsOf(...asks.flatMap(({ ask, because }) => [ask, because]));
      return { words, seconds: months.length * toPress + asks.length * toDecide };
    }
  }
}
