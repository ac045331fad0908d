import { numberQuestion } from '#features/handout/paper/answer-place.ts';
import type { Numbered } from '#features/handout/paper/answer-place.ts';
import type { PaperText } from '#features/handout/paper/to-paper.ts';

/** A question of a check, as far as paper needs it. */
export type Item = {
  readonly stem: string;
  readonly key: string;
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly feedback: string;
  }[];
  readonly note?: string | undefined;
};

/** The check of a lesson. */
export type Check = { readonly items: readonly Item[] };

/** A lesson on paper. */
export type PaperLesson = PaperText & {
  readonly id: string;
  readonly n: number;
  readonly title: string;
  readonly subtitle: string;
  readonly minutes: number;
  readonly keep: string;
  readonly check: Check;
};

/** Numbers the questions of the check: they go on after those in the text. */
export function numberItems({ n, answers, check }: PaperLesson): (Numbered & { item: Item })[] {
  return check.items.map((item, index) => ({
    ...numberQuestion(n, answers.length + index),
    item,
  }));
}
