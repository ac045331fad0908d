import type { Item } from '#features/check/check.schema.ts';
import type { Completion } from '#features/check/completion.schema.ts';
import type { Answers } from '#features/check/model/gather-answers.ts';
import type { Choice, Confidence } from '#progress/items.ts';

/** An item with made-up words. */
export function item(id: string, about: Partial<Item> = {}): Item {
  const key = about.key ?? 'A';
  return {
    id,
    kind: 'judge',
    objective: 'O1',
    dimensions: ['purpose'],
    passage: 'two-words#one-line-two-ends',
    stem: `What is the best first step in ${id}?`,
    key,
    because: 'The stem says so.',
    options: (['A', 'B', 'C'] as const).map((letter) => ({
      id: letter,
      text: `Option ${letter} of ${id}`,
      feedback: `About ${letter} of ${id}`,
      ...(letter !== key && {
        better: 'do the other thing.',
        rightIf: 'it were so',
        misconception: `M${letter}`,
      }),
    })),
    ...about,
  };
}

/** The answers to one item in order, such as "BA": wrong at first, then the best one. */
export function answers(letters: string, confidence?: Confidence, from = 1): { chosen: Choice[] } {
  const chosen = Array.from(letters, (option, index) => ({ option, at: from + index }));
  const [first, ...later] = chosen;
  if (!first) return { chosen: [] };
  return { chosen: [{ ...first, ...(confidence && { confidence }) }, ...later] };
}

/** Answers by item id: "BA" means first B, then A. */
export function answered(letters: Readonly<Record<string, string>>): Answers {
  return Object.fromEntries(
    Object.entries(letters).map(([id, chosen]) => [id, answers(chosen)] as const),
  );
}

/** The rules of a course as the tests of rules need them. */
export const rules: Completion = {
  required: ['all-lessons', 'final-check'],
  lesson: 'each-item-best',
  finalCheck: { items: 12, passMark: 80, counts: 'best' },
  mastery: { share: 80, answered: 2 },
};
