import { isRecord, parseJson } from '#progress/guards.ts';
import { readOwedAnswers } from './owed-answers.ts';
import type { OwedAnswer } from './owed-answers.ts';
import type { Result, Verb } from './statement.ts';

/** What the state document keeps of a registration. */
export type KeptRecord = {
  /** The state of the course; undefined when there is none. */
  readonly state: unknown;
  /** What the store has taken, and is told only once: `completed`, `passed`, ids of objectives. */
  readonly taken: readonly string[];
  /** What was told, and no store has confirmed yet. */
  readonly owed: Owed;
  /** Answers that the store has not taken. */
  readonly answers: readonly OwedAnswer[];
};

/**
 * Statements that are owed, by the same names. The id stays the same in every session until the
 * store has it, so that nothing is recorded twice.
 */
export type Owed = Readonly<Record<string, OwedStatement>>;

/** The result is kept where a later session could not make it again. */
export type OwedStatement = { readonly id: string; readonly result?: Result };

/** Reads a state document. Earlier versions of the course wrote the state as an object. */
export function readKept(found: unknown): KeptRecord {
  const { state, completed, passed, mastered, owed, answers } = isRecord(found) ? found : {};
  return {
    state: typeof state === 'string' ? parseJson(state) : state,
    taken: [
      ...(completed === true ? ['completed'] : []),
      ...(passed === true ? ['passed'] : []),
      ...(Array.isArray(mastered) ? mastered.filter((id) => typeof id === 'string') : []),
    ],
    owed: isRecord(owed)
      ? Object.fromEntries(
          Object.entries(owed).filter((entry): entry is [string, OwedStatement] =>
            isOwed(entry[1]),
          ),
        )
      : {},
    answers: readOwedAnswers(answers),
  };
}

/**
 * The value to write. The state goes in as text, because it has empty objects and lists, and a store
 * that refuses those would keep nothing.
 */
export function writeKept({ state, taken, owed, answers }: KeptRecord): object {
  return {
    v: 1,
    ...(state !== undefined && { state: JSON.stringify(state) }),
    completed: taken.includes('completed'),
    passed: taken.includes('passed'),
    mastered: taken.filter((name) => name !== 'completed' && name !== 'passed'),
    owed: Object.fromEntries(Object.entries(owed).filter(([name]) => !taken.includes(name))),
    answers,
  };
}

/** The verbs of what is owed. */
export function listOwedVerbs({ owed, answers }: KeptRecord): readonly Verb[] {
  const verbs = Object.keys(owed).map((name) =>
    name === 'completed' || name === 'passed' ? name : 'mastered',
  );
  return answers.length > 0 ? [...verbs, 'answered'] : verbs;
}

function isOwed(found: unknown): found is OwedStatement {
  return isRecord(found) && typeof found['id'] === 'string';
}
