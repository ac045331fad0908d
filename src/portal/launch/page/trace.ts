/**
 * One call to the portal or the record store, as a support engineer reads it. It never holds a
 * name, a credential, or anything that the learner wrote.
 */
export type TraceLine = {
  /** The call, such as `LMSSetValue cmi.core.lesson_status` or `PUT activities/state`. */
  readonly call: string;
  /** What came back: a return value of the API, or an HTTP status. */
  readonly answer: string;
  /** The value that was passed, where it says nothing about who the learner is. */
  readonly value?: string | undefined;
  /** The error code of the standard, such as `405`. */
  readonly code?: string | undefined;
  /** The portal's own words for that code. */
  readonly text?: string | undefined;
};

/** Takes note of one call. */
export type Trace = (line: TraceLine) => void;

/** The trace while nobody asked for one: it forgets every line. */
export const noTrace: Trace = () => undefined;
