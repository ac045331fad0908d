import type { Vote } from '#features/activity/vote/vote.schema.ts';
import { createWords } from '#ui/create-words.ts';
import type { Words } from '#ui/interface.schema.ts';

/** What a vote needs in the browser: its scenes and its frame stand in the built page. */
export type LearnerVote = Pick<Vote, 'id' | 'title' | 'options' | 'together'>;

/** What the parts of a vote say. */
export type VoteWords = Words['vote'];

/** Provides the words to every part of a vote. */
export const [VoteWordsContext, useVoteWords] = createWords<VoteWords>('VoteWordsContext');

/** The id of the drawing of a face, which the built page defines once (`Faces.astro`). */
export function nameFace(vote: string, person: string): string {
  return `face-${vote}-${person}`;
}
