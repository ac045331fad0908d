import { wordOf } from './cmi5-rules.ts';
import type { AnyStatement } from './cmi5-rules.ts';

/** What a record store does in its own way. None of it is against what launches and stores need. */
export type StoreQuirks = {
  /**
   * `afterRead`: a write is answered without an ETag. `hidden`: a proxy drops it, or CORS does not
   * expose it. `useless`: no condition ever matches, also right after an own write.
   */
  readonly etag?: 'weak' | 'compressed' | 'hidden' | 'afterRead' | 'useless';
  /** How it says that there is no document. */
  readonly nothing?: '404' | '204' | 'empty' | '{}' | 'null' | 'blank';
  /** Takes a document without If-Match and If-None-Match. */
  readonly takesUnconditional?: boolean;
  /** Something optional that it refuses in any statement. */
  readonly refusesPart?:
    'resultExtensions' | 'masteryExtension' | 'definition' | 'parent' | 'display';
  /** A verb that it never takes. */
  readonly refusesVerb?: string;
  /** With which status it refuses. */
  readonly refusesWith?: 400 | 403 | 422;
  /** How far its clock is behind; it refuses statements from the future. */
  readonly clockBehindMs?: number;
  /** Whether a script of another origin sees its `Date`. */
  readonly hidesDate?: boolean;
  readonly hidesStatements?: boolean;
  readonly delayMs?: number;
  /** Each answer of this number is lost, after the store has done what was asked. */
  readonly losesAnswer?: number;
};

/** The first empty thing in a value, as a path; undefined when there is none. */
export function findEmpty(value: unknown, path = ''): string | undefined {
  if (value === null || value === '') return path || '.';
  if (typeof value !== 'object') return undefined;
  const entries = Object.entries(value);
  if (entries.length === 0) return path || '.';
  for (const [name, one] of entries) {
    const found = findEmpty(one, `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Why a store with these quirks refuses a statement. */
export function findUnwanted(
  statement: AnyStatement,
  quirks: StoreQuirks,
): { readonly status: number; readonly why: string } | undefined {
  const { refusesPart, refusesVerb, refusesWith = 400, clockBehindMs } = quirks;
  const late = Date.parse(statement.timestamp ?? '') - (Date.now() - (clockBehindMs ?? 0));
  if (clockBehindMs !== undefined && late > 0) return { status: 400, why: 'from the future' };
  const isUnwanted = refusesPart !== undefined && hasPart[refusesPart](statement);
  const word = wordOf(statement);
  if (word === refusesVerb) return { status: refusesWith, why: `not wanted: ${word}` };
  if (isUnwanted) return { status: refusesWith, why: `not wanted: ${refusesPart}` };
  return undefined;
}

const hasPart: Readonly<
  Record<NonNullable<StoreQuirks['refusesPart']>, (statement: AnyStatement) => boolean>
> = {
  resultExtensions: ({ result }) => result !== undefined && 'extensions' in result,
  masteryExtension: ({ context }) =>
    Object.keys(context?.extensions ?? {}).some((name) => name.endsWith('/masteryscore')),
  definition: ({ object }) => object !== undefined && 'definition' in object,
  parent: ({ context }) => context?.contextActivities?.['parent'] !== undefined,
  display: ({ verb }) => verb !== undefined && 'display' in verb,
};

/** The headers by which a store with these quirks tells its time. */
export function clockHeaders({
  clockBehindMs,
  hidesDate = false,
}: StoreQuirks): Readonly<Record<string, string>> {
  if (clockBehindMs === undefined) return {};
  const now = new Date(Date.now() - clockBehindMs);
  return hidesDate
    ? {
        'X-Experience-API-Consistent-Through': now.toISOString(),
        ...expose('etag, x-experience-api-consistent-through'),
      }
    : { Date: now.toUTCString(), ...expose('etag, date') };
}

function expose(names: string): Readonly<Record<string, string>> {
  return { 'Access-Control-Expose-Headers': names };
}
