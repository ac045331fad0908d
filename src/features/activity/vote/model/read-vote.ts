import type { Vote } from '#features/activity/vote/vote.schema.ts';

type Answers = Readonly<Record<string, string>>;

/** Returns the option that was chosen. An option that the vote no longer has counts as none. */
export function readVote<O extends Pick<Vote['options'][number], 'id'>>(
  options: readonly O[],
  answers: Answers,
): O | undefined {
  return options.find(({ id }) => id === answers['vote']);
}

/** Returns the answers after an option was chosen. */
export function castVote(answers: Answers, option: string): Answers {
  return { ...answers, vote: option };
}

/** Returns how the question at the end of the lesson was answered; undefined while it was not. */
export function readAgain(answers: Answers): 'wrote' | 'said' | undefined {
  const how = answers['again'];
  return how === 'wrote' || how === 'said' ? how : undefined;
}

/** Returns the answers after the question at the end was answered, or taken back. */
export function giveAgain(answers: Answers, how: 'wrote' | 'said' | undefined): Answers {
  const { again: _, ...others } = answers;
  return how === undefined ? others : { ...others, again: how };
}
