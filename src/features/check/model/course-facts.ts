import type { Item } from '#features/check/check.schema.ts';
import type { Completion } from '#features/check/completion.schema.ts';

/** What judging a learner's progress takes, small enough to be loaded with any page. */
export type CourseFacts = {
  readonly lessons: readonly string[];
  readonly scenarios: readonly string[];
  /** The objectives that answers or scenarios show. */
  readonly objectives: readonly { readonly id: string; readonly shownBy: 'items' | 'scenarios' }[];
  readonly completion: Completion;
  readonly items: readonly JudgedItem[];
  /** In the package of a short route: the items that complete it, in place of the rules above. */
  readonly route?: readonly string[];
  /** The short routes through the whole course, by the names of their pages: the items of each. */
  readonly routes?: Readonly<Record<string, readonly string[]>>;
};

/** An item without its words. */
export type JudgedItem = Pick<Item, 'id' | 'key' | 'objective' | 'dimensions'> & {
  /** The ids of its options, as in "ABC". */
  readonly options: string;
  /** The check that it belongs to. */
  readonly check: string;
};

/** The item as the rules of scoring take it. They never read the words that are missing here. */
export function asItem({ options, ...item }: JudgedItem) {
  const wordless = (Array.from(options) as Item['options'][number]['id'][]).map((id) => ({
    id,
    text: '',
    feedback: '',
  }));
  return { ...item, options: wordless };
}
