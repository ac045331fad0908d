import type { Recall } from '#features/activity/recall/recall.schema.ts';

/** The answers of a recall, as progress keeps them. The own text is not among them. */
export type Answers = Readonly<Record<string, string>>;

/** How a learner answered from memory. */
type How = 'wrote' | 'said';

const how = 'how';

/** Returns how the learner answered, or undefined while nothing was. */
export function readHow(answers: Answers): How | undefined {
  const given = answers[how];
  return given === 'wrote' || given === 'said' ? given : undefined;
}

/** Returns the answers after something was written or said. */
export function giveHow(answers: Answers, given: How): Answers {
  return { ...answers, [how]: given };
}

/** Returns the answers before anything was written or said, so that it can be answered again. */
export function answerAgain(): Answers {
  return {};
}

/** Returns the answers from a plain form. Whoever opened the model answer has said their own. */
export function readEarly(early: {
  readonly isOpened: boolean;
  readonly isWritten: boolean;
  readonly ticked: readonly string[];
}): Answers {
  if (!early.isOpened) return {};
  const given = giveHow({}, early.isWritten ? 'wrote' : 'said');
  return early.ticked.reduce(tickPoint, given);
}

const namePoint = (point: string): string => `point/${point}`;

/** Whether the learner ticked a point. */
export function isTicked(answers: Answers, point: string): boolean {
  return answers[namePoint(point)] === 'yes';
}

/** Returns the answers after a point was ticked or unticked. */
export function tickPoint(answers: Answers, point: string): Answers {
  const { [namePoint(point)]: before, ...others } = answers;
  return before === undefined ? { ...others, [namePoint(point)]: 'yes' } : others;
}

/** Returns how many of the points were ticked. */
export function countPoints({ points }: Pick<Recall, 'points'>, answers: Answers): number {
  return points.filter(({ id }) => isTicked(answers, id)).length;
}
