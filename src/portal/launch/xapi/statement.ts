import { omitEmpty } from './omit-empty.ts';
import { makeId } from './statement-id.ts';

/** A statement, as far as we write one (xAPI 1.0.3, Data 2.2). */
export type Statement = {
  readonly id: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string; readonly display?: Readonly<Record<string, string>> };
  readonly object: unknown;
  readonly result?: unknown;
  readonly context?: unknown;
};

/** A statement before it is sent: the forms that may be tried, and when it happened. */
export type Draft = {
  readonly id: string;
  readonly verb: Verb;
  /** In milliseconds by the clock of this device. */
  readonly at: number;
  /** The whole statement first, then each shorter form that still says what matters. */
  readonly forms: readonly Statement[];
};

/** What the two standards put into every statement in their own way. */
export type StatementFrame = {
  readonly actor: unknown;
  /** The course, as the portal calls it. */
  readonly activityId: string;
  /** The context of a statement with this result. */
  readonly context: (kind: StatementKind, result?: object) => unknown;
};

/**
 * What a statement is about: the session, completion or success, a part of the course; `bare` is a
 * part without anything optional in its context.
 */
export type StatementKind = 'session' | 'judged' | 'part' | 'bare';

/** A verb that we use, from the ADL vocabulary. */
export type Verb =
  'initialized' | 'answered' | 'mastered' | 'completed' | 'passed' | 'failed' | 'terminated';

/** The parts of a statement that are its own. */
export type Said = {
  readonly id?: string | undefined;
  readonly object?: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly result?: Result;
  readonly at?: number;
};

/** What came of what was done (xAPI 1.0.3, Data 2.4.5). */
export type Result = {
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly response?: string;
  readonly duration?: string;
  readonly score?: object;
  readonly extensions?: object;
};

/** Drafts a statement. Its id and its time are ours, so that sending it twice does no harm. */
export function draftStatement(
  { actor, activityId, context }: StatementFrame,
  verb: Verb,
  kind: StatementKind,
  { id = makeId(), object, result, at = Date.now() }: Said = {},
): Draft {
  const verbId = `http://adlnet.gov/expapi/verbs/${verb}`;
  const course = { objectType: 'Activity', id: activityId };
  const least = { verb: { id: verbId }, object: { id: (object ?? course).id } };
  const leastKind = kind === 'part' ? 'bare' : kind;
  const fill = (parts: Omit<Statement, 'id' | 'actor'>): Statement =>
    omitEmpty({ id, actor, ...parts }) as Statement;
  const { extensions: _, score, ...bare } = result ?? {};
  const forms = [
    fill({
      verb: { id: verbId, display: { 'en-US': verb } },
      object: object ?? course,
      result,
      context: context(kind, result),
    }),
    // Some stores refuse an extension, a definition or a context activity that is optional.
    fill({ ...least, result: { ...bare, score }, context: context(leastKind, result) }),
    // Without a score, cmi5 (9.6.3.2) asks for no mastery score among the extensions either.
    ...(score ? [fill({ ...least, result: bare, context: context(leastKind, bare) })] : []),
  ];
  return { id, verb, at, forms };
}
