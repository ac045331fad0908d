import type { Item } from '#features/check/check.schema.ts';
import type { Scenario } from '#features/scenario/scenario.schema.ts';
import { wordsOf, wordsOfOne } from './effort.ts';
import type { Effort } from './effort.ts';

// Seconds of choosing, without reading.
const toChoose = 8;

/** Measures an item: the question, its options, and the explanation of one of them. */
export function measureItem({ stem, options }: Item): Effort {
  const words =
    wordsOf(stem, ...options.map(({ text }) => text)) +
    wordsOfOne(options.map(({ feedback }) => feedback));
  return { words, seconds: toChoose };
}

/** Measures one play of a scenario: the decisions that everybody meets, with what one option does. */
export function measureScenario({ setting, cast, decisions, closing }: Scenario): Effort[] {
  const met = decisions.filter(({ repairs, when }) => repairs === undefined && when === undefined);
  const opening = wordsOf(setting, ...cast.flatMap(({ name, role }) => [name, role]));
  return [
    { words: opening, seconds: 0 },
    ...met.map(({ title, scene, question, options }) => ({
      words:
        wordsOf(title, scene, question, ...options.map(({ text }) => text)) +
        wordsOfOne(options.map(({ happens, feedback }) => `${happens} ${feedback}`)),
      seconds: toChoose,
    })),
    { words: wordsOf(closing.question, closing.answer), seconds: toChoose },
  ];
}
