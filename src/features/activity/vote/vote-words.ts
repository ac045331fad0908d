import type { Vote } from '#features/activity/vote/vote.schema.ts';
import { createWords } from '#ui/create-words.ts';
import type { Words } from '#ui/interface.schema.ts';

/** What a vote needs in the browser: its frame stands in the built page, and mostly its scenes too. */
export type LearnerVote = Pick<Vote, 'id' | 'title' | 'together'> & {
  readonly options: readonly (Vote['options'][number] & {
    /** What happens to this person, where the scenes do not stand above the question. */
    readonly scene?: Pick<Vote['scenes'][number], 'when' | 'text'>;
  })[];
};

/** A way on, shown once the vote has been given on the first page. */
export type WayOn = { readonly to: string; readonly text: string };

/** What the parts of a vote say. */
export type VoteWords = Words['vote'];

/** Provides the words to every part of a vote. */
export const [VoteWordsContext, useVoteWords] = createWords<VoteWords>('VoteWordsContext');

/** The id of the drawing of a face, which the built page defines once (`Faces.astro`). */
export function nameFace(vote: string, person: string): string {
  return `face-${vote}-${person}`;
}
