import type { PortalApi, Scorm } from './guard-api.ts';

/** What some portal in the field does otherwise than its standard says. All of it can be mixed. */
export type ScormQuirks = {
  /** GetValue never repeats what was set in the session. */
  readonly forgets?: boolean;
  /** Commit empties what GetValue gives, and the end of the session stores what is there then. */
  readonly wipes?: boolean;
  /** What SetValue answers when it has taken a value. */
  readonly setSays?: Word;
  /** What Commit answers when it has stored. */
  readonly commitSays?: Word;
  /** What GetLastError answers when there is no error. */
  readonly noError?: 'number' | 'NaN' | 'nothing';
  /** What GetValue gives for an element without a value. */
  readonly absent?: 'undefined' | 'null' | 'text undefined' | 'throws';
  /** Scores come back with a comma, such as "83,0". */
  readonly comma?: boolean;
  /** A status comes back as "Passed". */
  readonly capitals?: boolean;
  /** An option may have one character only. */
  readonly singleCharacters?: boolean;
  /** Latency and description are refused. */
  readonly plainInteractions?: boolean;
  /** There are no lists, or the list of objectives begins with an entry of the portal. */
  readonly lists?: 'none' | 'foreign';
  /** What the portal gives as the learner's id. */
  readonly learner?: string;
  /** The score is refused. */
  readonly noScore?: boolean;
  /** The status `passed` is refused. */
  readonly noPassed?: boolean;
  /** Commit stores nothing, and says so. */
  readonly fails?: boolean;
};

/** What portals say in place of "true". */
export type Word =
  'True' | 'boolean' | 'number' | 'one' | 'undefined' | 'null' | 'nothing' | 'false';

/** What is stored, and how the portal was called. */
export type QuirkyRecord = {
  /** The elements that the portal's server has. */
  readonly server: Record<string, string>;
  readonly calls: string[];
  /** How often Commit or the end of the session has stored. */
  stores: number;
  isOver: boolean;
  /** The portal ends the session by itself, as after a login that is over. */
  readonly end: () => void;
};

/**
 * A portal with quirks, over what its server had before. It runs in the browser too, as text, so it
 * uses nothing from outside.
 * @param stored Is called with everything that the server has, each time that it stores.
 */
export function quirkyPortal(
  standard: Scorm,
  quirks: ScormQuirks,
  before: Readonly<Record<string, string>>,
  stored: (elements: Readonly<Record<string, string>>) => void,
): { readonly api: PortalApi; readonly record: QuirkyRecord } {
  const is12 = standard === 'scorm12';
  const prefix = is12 ? 'LMS' : '';
  const server: Record<string, string> = { ...before };
  const atStart: Readonly<Record<string, string>> = { ...before };
  let session: Record<string, string> = { ...before };
  let isOpen = false;
  const record: QuirkyRecord = {
    server,
    calls: [],
    stores: 0,
    isOver: false,
    end() {
      isOpen = false;
    },
  };
  let code = 0;

  const words: Readonly<Record<Word, unknown>> = {
    True: 'True',
    boolean: true,
    number: 1,
    one: '1',
    undefined: undefined,
    null: null,
    nothing: '',
    false: 'false',
  };
  const say = (word: Word | undefined): unknown => (word === undefined ? 'true' : words[word]);
  const refuse = (error: number): string => {
    code = error;
    return 'false';
  };
  const countOf = (list: string, values: Readonly<Record<string, string>>): number =>
    Object.keys(values).filter((name) => RegExp(`^cmi\\.${list}\\.\\d+\\.id$`).test(name)).length;
  const isList = (name: string): boolean => /^cmi\.(interactions|objectives)\./.test(name);

  const get = (name: string): unknown => {
    const source = quirks.forgets ? atStart : session;
    const [, list] = /^cmi\.(interactions|objectives)\._count$/.exec(name) ?? [];
    if (list && quirks.lists !== 'none') return String(countOf(list, source));
    let value = source[name];
    if (value === undefined && /student_id$|learner_id$/.test(name)) value = quirks.learner ?? 'L1';
    if (value === undefined && /mode$/.test(name)) value = 'normal';
    if (value === undefined && /^cmi\.(core\.lesson|completion|success)_status$/.test(name))
      value = is12 ? 'not attempted' : 'unknown';
    // Write-only in both standards.
    if (/\.exit$|session_time$/.test(name)) value = undefined;
    if (value === undefined) {
      if (quirks.absent === 'throws') throw new Error('no such element');
      return { undefined, null: null, 'text undefined': 'undefined', '': '' }[quirks.absent ?? ''];
    }
    if (quirks.comma && /score/.test(name) && /^[\d.]+$/.test(value))
      return value.includes('.') ? value.replace('.', ',') : `${value},0`;
    if (quirks.capitals && /status$/.test(name))
      return value.charAt(0).toUpperCase() + value.slice(1);
    return value;
  };
  const set = (name: string, value: string): unknown => {
    const [, list, index] = /^cmi\.(interactions|objectives)\.(\d+)\./.exec(name) ?? [];
    if (list && quirks.lists === 'none') return refuse(401);
    if (list && Number(index) > countOf(list, session)) return refuse(is12 ? 201 : 351);
    const isOption = /response$|pattern$/.test(name);
    if (isOption && quirks.singleCharacters && value.length > 1) return refuse(is12 ? 405 : 406);
    if (quirks.plainInteractions && /latency$|description$/.test(name)) return refuse(401);
    if (quirks.noScore && /^cmi\.(core\.)?score/.test(name)) return refuse(401);
    if (quirks.noPassed && value === 'passed') return refuse(is12 ? 405 : 406);
    if (/status$/.test(name) && /unknown|not attempted/.test(value))
      return refuse(is12 ? 405 : 406);
    session[name] = value;
    return say(quirks.setSays);
  };
  const keep = (): void => {
    Object.assign(server, session);
    record.stores += 1;
    stored(server);
  };
  const commit = (): unknown => {
    if (quirks.fails) return refuse(is12 ? 101 : 391);
    keep();
    if (quirks.wipes) session = {};
    return say(quirks.commitSays);
  };
  const end = (): unknown => {
    isOpen = false;
    record.isOver = true;
    if (quirks.fails) return refuse(is12 ? 101 : 391);
    // What was wiped is empty then: only lists were stored for good.
    if (quirks.wipes)
      for (const name of Object.keys(server))
        if (!isList(name)) Reflect.deleteProperty(server, name);
    keep();
    return 'true';
  };

  if (quirks.lists === 'foreign') session['cmi.objectives.0.id'] = 'PRIMARYOBJ';
  const guarded =
    (method: string, run: (...values: string[]) => unknown) =>
    (...values: unknown[]): unknown => {
      record.calls.push([method, ...values].join(' '));
      if (method === 'GetLastError') return run();
      code = 0;
      if (method !== 'Initialize' && !isOpen)
        return refuse(is12 ? 301 : ({ GetValue: 123, SetValue: 133 }[method] ?? 143));
      return run(...values.map(String));
    };
  const methods: Readonly<Record<string, (...values: string[]) => unknown>> = {
    Initialize() {
      isOpen = true;
      return say(quirks.setSays);
    },
    GetValue: get,
    SetValue: set,
    Commit: commit,
    [is12 ? 'Finish' : 'Terminate']: end,
    GetLastError() {
      if (code !== 0) return String(code);
      const none = { number: 0, NaN, nothing: undefined, '': '0' } as const;
      return none[quirks.noError ?? ''];
    },
  };
  const api = Object.fromEntries(
    Object.entries(methods).map(([name, run]) => [prefix + name, guarded(name, run)]),
  );
  return { api, record };
}
