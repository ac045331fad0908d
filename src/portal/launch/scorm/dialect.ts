import type { AnswerReport, ScoreReport, TieReport } from '#portal/protocol/messages.ts';
import type { Methods } from './call-api.ts';
import type { Elements } from './elements.ts';
import type { Field } from './interactions.ts';
import type { ObjectiveFields } from './objectives.ts';
import type { Reached } from './reached.ts';

/** What differs between the two SCORM standards: names, and how values are written. */
export type Dialect = {
  /** The name of the API object in its window. */
  readonly api: string;
  readonly methods: Methods;
  readonly names: Readonly<
    Record<'mode' | 'learner' | 'state' | 'location' | 'exit' | 'time', string>
  >;
  /** Read when the session opens, so that later nothing is. */
  readonly readAtStart: readonly string[];
  /** The share that the portal counts as passed, from 0 to 1; undefined where it does not say. */
  readonly masteryOf: (elements: Elements) => number | undefined;
  readonly formatTime: (milliseconds: number) => string;
  /** The error codes that say that the portal has ended the session. */
  readonly endings: RegExp;
  /** Whether an interaction has room for a description. */
  readonly describes: boolean;
  /** Writes status and score; nothing that the portal has is lowered. */
  readonly report: (elements: Elements, reached: Reached, grading: Grading) => void;
  /** The score's limits, which follow a score that was told. */
  readonly scoreLimits: { readonly score: string; readonly min: string; readonly max: string };
  /** Writes the part that is done, from 0 to 1. */
  readonly progress?: (elements: Elements, done: number) => void;
  readonly objective: ObjectiveFields;
  /** The fields of an interaction, in the order in which they are written, without the id. */
  readonly fieldsOf: (answer: AnswerReport, details: AnswerDetails) => readonly Field[];
  /** The fields of the end of a tie, in an interaction without an objective, where there is room. */
  readonly fieldsOfTie?: (tie: TieReport) => readonly Field[];
  /** Writes what a portal would guess otherwise. */
  readonly finish: (elements: Elements, hasFailed: boolean) => void;
  /** Asks the player to take over once the session has ended. */
  readonly askToTakeOver?: (elements: Elements) => void;
};

/** Whether there are grades at all, and which attempt counts. */
export type Grading = { readonly graded: boolean; readonly counts: ScoreReport['counts'] };

/** What training teams read beside an answer, as far as it is known. */
export type AnswerDetails = {
  /** In the format of the standard. */
  readonly latency: string | undefined;
  /** The question in short. */
  readonly description: string | undefined;
};
