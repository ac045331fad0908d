import type { Compose } from '#features/activity/compose/compose.schema.ts';

/** The answers of a message to repair, as progress keeps them. The own text is not among them. */
export type Answers = Readonly<Record<string, string>>;

/** What progress keeps under the id of a switch. A switch that was on once stays known as touched. */
export const isOn = 'on';

/** What progress calls a check of the own text: a switch may have the same id. */
export function nameCheck(check: string): string {
  return `own/${check}`;
}

const written = 'own-text';

/** Returns the answers after the own text was written or emptied. Not a word of it stands there. */
export function noteOwnText(answers: Answers, isWritten: boolean): Answers {
  const { [written]: _, ...others } = answers;
  return isWritten ? { ...others, [written]: 'yes' } : others;
}

/** Whether each switch was turned on at some time, and something was written. */
export function isComposed({ switches }: Pick<Compose, 'switches'>, answers: Answers): boolean {
  return switches.every(({ id }) => answers[id] !== undefined) && answers[written] !== undefined;
}

/** Returns the answers from a plain form: repairs that were opened, and checks that were ticked. */
export function readEarly(early: {
  readonly opened: readonly string[];
  readonly ticked: readonly string[];
  readonly isWritten: boolean;
}): Answers {
  const answers = Object.fromEntries([
    ...early.opened.map((id) => [id, isOn]),
    ...early.ticked.map((id) => [nameCheck(id), 'yes']),
  ]) as Answers;
  return noteOwnText(answers, early.isWritten);
}
