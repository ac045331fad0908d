import type { Words } from '#ui/interface.schema.ts';
import { createWords } from '#ui/create-words.ts';
import { fill } from '#ui/fill.ts';
import type { Month } from './model/marks.ts';

/** What the parts of a time line say, and the dimensions by name, in the order of the course. */
export type TimeLineWords = Words['timeLine'] & {
  readonly dimensions: readonly { readonly id: string; readonly name: string }[];
};

export const [TimeLineWordsContext, useTimeLineWords] =
  createWords<TimeLineWords>('TimeLineWordsContext');

/** Returns what a month is called beside its name: "Month 6", or "Start". */
export function nameMonth({ month }: Month, words: TimeLineWords): string {
  return month === 0 ? words.start : fill(words.month, { n: month });
}
