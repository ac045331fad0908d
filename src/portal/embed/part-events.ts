import type { AnswerReport, Report } from '#portal/protocol/messages.ts';

/** The course has arrived in the frame and can be used. */
export type Ready = {
  /** What the element was asked to show, such as `scenario-startup`. */
  readonly part: string;
  /** The page of the course that came, such as `two-words.html`. */
  readonly page: string;
};

/** How far the learner is, after each change. */
export type PartProgress = Omit<Report, 'routes'> & {
  readonly part: string;
  /** Where the learner is, as in `two-words.html#the-idea`. */
  readonly location: string;
  /** The lessons, scenarios and short routes that the learner has finished, named as parts are. */
  readonly finished: readonly string[];
};

/** One answer to a question of a check. */
export type Answered = AnswerReport & { readonly part: string };

/** The part is done: the course, the lesson, the scenario or the ten minutes that the element shows. */
export type Completed = {
  readonly part: string;
  /** The result of the final check in whole per cent, where one was finished. */
  readonly share?: number;
};

/** The events of `<roots-and-reach>`, with what stands in their `detail`. */
export type PartEvents = {
  readonly ready: Ready;
  readonly progress: PartProgress;
  readonly answered: Answered;
  readonly completed: Completed;
};
