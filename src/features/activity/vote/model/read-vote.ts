import type { Vote } from '#features/activity/vote/vote.schema.ts';

/** What one answer of a vote is called in progress: the first one, and the one at the end of the lesson. */
export type VoteKey = 'vote' | 'again';

/** Returns the option that was chosen. An option that the vote no longer has counts as none. */
export function readVote<O extends Pick<Vote['options'][number], 'id'>>(
  options: readonly O[],
  answers: Readonly<Record<string, string>>,
  key: VoteKey = 'vote',
): O | undefined {
  return options.find(({ id }) => id === answers[key]);
}

/** Returns the answers after an option was chosen. */
export function castVote(
  answers: Readonly<Record<string, string>>,
  option: string,
  key: VoteKey = 'vote',
): Readonly<Record<string, string>> {
  return { ...answers, [key]: option };
}
