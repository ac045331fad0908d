import type { Session } from '#portal/launch/page/session.ts';
import type { AnswerReport, Report } from '#portal/protocol/messages.ts';
import { answerItem } from '#progress/items.ts';
import { visit } from '#progress/place.ts';
import { emptyProgress } from '#progress/progress.ts';

/** Where each standard keeps what the tests look at. */
export const names = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    success: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    mark: (share: number) => String(share),
  },
  scorm2004: {
    status: 'cmi.completion_status',
    success: 'cmi.success_status',
    score: 'cmi.score.scaled',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    mark: (share: number) => String(share / 100),
  },
} as const;

/** A wrong answer to one item. */
export const answer: AnswerReport = {
  ...{ item: 'Q1', option: 'B', at: 0, best: false, key: 'A', objective: 'O1' },
};
/** A learner who has answered one item. */
export const answered = visit(
  answerItem(emptyProgress, { item: 'Q1', option: 'B', at: 5 }),
  'two-words.html',
);

/** Returns a report, with a score where a share in per cent is given. */
export function reportOf(share?: number, objectives: Report['objectives'] = []): Report {
  const passed = (share ?? 0) >= 80;
  const score = share === undefined ? undefined : { share, passed, attempt: '1-1', counts: 'best' };
  return { completed: passed, done: 0.5, objectives, ...(score && { score }) } as Report;
}

/** Writes what the course said last. */
export function write(
  session: Session,
  report: Report,
  location = 'two-words.html',
  hasBegun = true,
) {
  session.write({ state: answered, location, report, hasBegun });
}

/** As the launch page hands in an answer. */
export async function giveAnswer(session: Session, report = reportOf()) {
  session.answer({ ...answer, at: Date.now() });
  write(session, report);
  return session.commit();
}
