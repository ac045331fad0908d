import type { LaunchSettings } from '#portal/launch/page/launch-settings.ts';
import { loadTexts } from '#portal/launch/page/load-texts.ts';
import type { ItemTexts } from '#portal/launch/page/load-texts.ts';
import type { AnswerReport } from '#portal/protocol/messages.ts';
import type { AnswerDetails, Dialect } from './dialect.ts';

/** The short description of an interaction has room for so much (SCORM 2004 RTE 4.2.9). */
const longestDescription = 250;

/** Finds out what reports show beside an answer. */
export type MeasuredAnswers = {
  readonly describe: (answer: AnswerReport) => AnswerDetails;
  /** The learner has opened another page. */
  readonly turnPage: () => void;
};

/**
 * Measures how long answers took, in milliseconds since the answer before or, if that was later,
 * since the page was opened: before that, the learner cannot have been at this question.
 */
export function measureAnswers(
  { describes, formatTime }: Pick<Dialect, 'describes' | 'formatTime'>,
  { course, reportAnswers }: Pick<LaunchSettings, 'course' | 'reportAnswers'>,
  began: number,
): MeasuredAnswers {
  let texts: ItemTexts | undefined;
  if (describes && reportAnswers) void loadTexts(course).then((loaded) => (texts = loaded));
  let since = began;
  return {
    describe({ item, at }) {
      // An answer that an earlier session could not hand in was given before this one began.
      const took = at - since;
      since = Math.max(since, at);
      const stem = texts?.get(item)?.stem;
      return {
        latency: took < 0 ? undefined : formatTime(took),
        description: stem === undefined ? undefined : shorten(stem),
      };
    },
    turnPage() {
      since = Date.now();
    },
  };
}

/** A text as long as a short description may be. */
export function shorten(text: string): string {
  return text.length <= longestDescription ? text : `${text.slice(0, longestDescription - 1)}…`;
}
