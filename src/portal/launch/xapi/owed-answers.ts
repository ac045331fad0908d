import type { AnswerReport } from '#portal/protocol/messages.ts';
import { isAnswer } from '#portal/protocol/is-answer.ts';
import { isRecord } from '#progress/guards.ts';

/** An answer that no store has taken, with the id of its statement. */
export type OwedAnswer = { readonly id: string; readonly answer: AnswerReport };

/** The answers of this session, and those that earlier sessions could not hand in. */
export type OwedAnswers = {
  readonly give: (id: string, answer: AnswerReport) => void;
  /** The store has the statement of this id. */
  readonly take: (id: string) => void;
  /** Adds what another session has recorded. */
  readonly join: (others: readonly OwedAnswer[]) => void;
  /** What the record says of answers: those of earlier sessions, and these of this one. */
  readonly record: (ids: readonly string[]) => readonly OwedAnswer[];
};

/** So many are kept, the latest: the document of the state has to stay small. */
const mostAnswers = 60;

/** Opens the account of answers with what earlier sessions have left. */
export function openOwedAnswers(kept: readonly OwedAnswer[]): OwedAnswers {
  const given = new Map<string, AnswerReport>();
  const left = new Map<string, AnswerReport>();
  const taken = new Set<string>();
  const join = (others: readonly OwedAnswer[]): void => {
    for (const { id, answer } of others) if (!taken.has(id)) left.set(id, answer);
  };
  join(kept);
  return {
    give(id, answer) {
      given.set(id, answer);
    },
    take(id) {
      taken.add(id);
      given.delete(id);
      left.delete(id);
    },
    join,
    record(ids) {
      const own = [...given].filter(([id]) => ids.includes(id));
      return [...new Map([...left, ...own])]
        .map(([id, answer]) => ({ id, answer }))
        .slice(-mostAnswers);
    },
  };
}

/** Reads the list from a record of unknown origin. */
export function readOwedAnswers(found: unknown): readonly OwedAnswer[] {
  if (!Array.isArray(found)) return [];
  return found.filter(
    (one): one is OwedAnswer =>
      isRecord(one) && typeof one['id'] === 'string' && isAnswer(one['answer']),
  );
}
