/** A statement: only what we write; the rest of the standard is not needed here. */
export type Statement = {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: unknown;
  readonly result?: unknown;
  readonly context: unknown;
};

/** What the two standards put into every statement in their own way. */
export type StatementFrame = {
  readonly actor: unknown;
  /** The course, as the portal calls it. */
  readonly activityId: string;
  /** The context of a statement with this result. */
  readonly context: (kind: StatementKind, result?: object) => unknown;
};

/** What a statement is about: the session, completion or success, a part of the course. */
export type StatementKind = 'session' | 'judged' | 'part';

/** A verb that we use, from the ADL vocabulary. */
export type Verb =
  'initialized' | 'answered' | 'mastered' | 'completed' | 'passed' | 'failed' | 'terminated';

/** The parts of a statement that are its own. */
export type Said = {
  readonly object?: object;
  readonly result?: object;
  readonly at?: number;
};

/** Makes a statement. Its id and its time are ours, so that sending it twice is no harm. */
export function makeStatement(
  { actor, activityId, context }: StatementFrame,
  verb: Verb,
  kind: StatementKind,
  { object, result, at = Date.now() }: Said = {},
): Statement {
  return {
    id: makeId(),
    timestamp: new Date(at).toISOString(),
    actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { 'en-US': verb } },
    object: object ?? { objectType: 'Activity', id: activityId },
    ...(result && { result }),
    context: context(kind, result),
  };
}

/** A random UUID. `crypto.randomUUID` is missing on pages without https. */
function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // RFC 9562, 5.4: version 4 and the variant, each at its place.
  return hex.replace(
    /^(.{8})(.{4}).(.{3})(.)(.{3})/,
    (_, low: string, mid: string, high: string, variant: string, clock: string) =>
      `${low}-${mid}-4${high}-${'89ab'.charAt(parseInt(variant, 16) % 4)}${clock}-`,
  );
}
