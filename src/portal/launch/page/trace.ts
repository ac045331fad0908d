/**
 * One call to the portal or the record store, as a support engineer reads it. Adapters leave out
 * names, credentials and what the learner wrote; `formatTrace` makes sure.
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

/** The longest value that is shown, in characters: suspend data would fill the screen. */
const longest = 80;
const leftOut = '(left out)';

/** Returns one line of a trace, with the time of day in UTC and without anything personal. */
export function formatTrace({ call, answer, value, code, text }: TraceLine, at: number): string {
  const isPersonal = /(?:student|learner)_(?:id|name)|comments|agent|actor|profile/i.test(call);
  const show = (one: string): string => (isPersonal ? leftOut : shorten(hideSecrets(one)));
  return [
    new Date(at).toISOString().slice(11, 23),
    hideSecrets(call.replace(/\?.*/s, '')),
    ...(value === undefined ? [] : [JSON.stringify(show(value))]),
    '->',
    JSON.stringify(show(answer)),
    ...(code === undefined ? [] : [code]),
    ...(text === undefined ? [] : [shorten(hideSecrets(text))]),
  ].join(' ');
}

/** Takes out mail addresses and what stands in a header Authorization. */
function hideSecrets(text: string): string {
  return text
    .replace(/\b(?:Basic|Bearer)\s+\S+/gi, leftOut)
    .replace(/[^\s"'<>:]+(?:@|%40)[^\s"'<>]+/g, leftOut);
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length})` : text;
}
