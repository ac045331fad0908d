/** A portal's API object as packages see it. */
export type PortalApi = Record<string, (...values: unknown[]) => unknown>;

/** A SCORM standard. */
export type Scorm = 'scorm12' | 'scorm2004';

/** What the guard has to know about a session. */
export type GuardedSession = {
  readonly isNormal: boolean;
  /** How often the learner asks to leave: each time, one Commit may come before its interval. */
  readonly exits: number;
};

/**
 * Returns the API object behind a strict guard. The object itself (scorm-again) is too lenient: the
 * guard reports every call and every value that some portal in the field would refuse. It is sent to
 * the browser as source text, so it must not refer to anything outside itself.
 */
export function guardApi(
  api: PortalApi,
  standard: Scorm,
  { isNormal, exits }: GuardedSession,
  tell: (fault: string) => void,
): PortalApi {
  const prefix = standard === 'scorm12' ? 'LMS' : '';
  const [start, end] = [`${prefix}Initialize`, standard === 'scorm12' ? 'LMSFinish' : 'Terminate'];
  const id = /^[A-Za-z][A-Za-z0-9_]{1,60}$/;
  const ids =
    standard === 'scorm12' ? /^(?=.{1,255}$)\w{2,60}(,\w{2,60})*$/ : /^\w{2,60}(\[,\]\w{2,60})*$/;
  const whole = /^(100|[1-9]?\d)$/;
  const part = /^(0(\.\d{1,7})?|1(\.0{1,7})?)$/;
  const statuses = {
    scorm12: ['browsed', 'incomplete', 'failed', 'completed', 'passed'],
    scorm2004: ['unknown', 'incomplete', 'failed', 'completed', 'passed'],
  }[standard];
  const rules: readonly (readonly [RegExp, RegExp])[] = {
    scorm12: [
      [/^cmi\.core\.lesson_location$/, /^.{0,255}$/],
      [
        /^cmi\.core\.lesson_status$|^cmi\.objectives\.\d+\.status$/,
        /^(passed|completed|failed|incomplete)$/,
      ],
      [/^cmi\.(core|objectives\.\d+)\.score\.(raw|min|max)$/, whole],
      [/^cmi\.core\.exit$/, /^(|suspend|logout|time-out)$/],
      [/^cmi\.core\.session_time$/, /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/],
      [/^cmi\.suspend_data$/, /^[\x20-\x7e]{1,3500}$/],
      [/^cmi\.(objectives\.\d+|interactions\.\d+(\.objectives\.\d+)?)\.id$/, id],
      [/^cmi\.interactions\.\d+\.time$/, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/],
      [/^cmi\.interactions\.\d+\.(student_response|correct_responses\.0\.pattern)$/, ids],
      [/^cmi\.interactions\.\d+\.result$/, /^(correct|wrong)$/],
      [/^cmi\.interactions\.\d+\.latency$/, /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/],
      [/^cmi\.interactions\.\d+\.type$/, /^choice$/],
    ] as const,
    scorm2004: [
      [/^cmi\.location$/, /^.{0,1000}$/],
      [/^cmi\.(objectives\.\d+\.)?completion_status$/, /^(completed|incomplete)$/],
      [/^cmi\.(objectives\.\d+\.)?success_status$/, /^(passed|failed)$/],
      [/^cmi\.score\.(raw|min|max)$/, whole],
      [/^cmi\.(objectives\.\d+\.)?score\.scaled$/, part],
      [/^cmi\.progress_measure$/, part],
      [/^cmi\.exit$/, /^(|suspend|logout|time-out|normal)$/],
      [/^cmi\.session_time$/, /^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/],
      [/^cmi\.suspend_data$/, /^[\x20-\x7e]{1,3500}$/],
      [/^cmi\.(objectives\.\d+|interactions\.\d+(\.objectives\.\d+)?)\.id$/, id],
      [/^cmi\.interactions\.\d+\.timestamp$/, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/],
      [/^cmi\.interactions\.\d+\.(learner_response|correct_responses\.0\.pattern)$/, ids],
      [/^cmi\.interactions\.\d+\.result$/, /^(correct|incorrect)$/],
      [/^cmi\.interactions\.\d+\.latency$/, /^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/],
      [/^cmi\.interactions\.\d+\.description$/, /^.{1,250}$/],
      [/^adl\.nav\.request$/, /^suspendAll$/],
      [/^cmi\.interactions\.\d+\.type$/, /^(choice|other)$/],
    ] as const,
  }[standard];

  let session: 'before' | 'open' | 'over' = 'before';
  let lastCommit = -Infinity;
  let early = 0;

  const judgeValue = (name: string, value: string): void => {
    const [, pattern] = rules.find(([names]) => names.test(name)) ?? [];
    if (!pattern) tell(`${name} is no element that all portals have`);
    else if (!pattern.test(value)) tell(`${name} may not be "${value.slice(0, 80)}"`);
    if (!isNormal && !/\.(exit|request)$/.test(name)) tell(`${name} was set in review`);
    if (!/^cmi\.(core\.lesson_status|completion_status|success_status)$/.test(name)) return;
    const before = String(api[`${prefix}GetValue`]?.(name)).toLowerCase();
    if (statuses.indexOf(value) < statuses.indexOf(before))
      tell(`${name} fell: ${before}, ${value}`);
  };
  const judgeCommit = (): void => {
    early += performance.now() - lastCommit < 4900 ? 1 : 0;
    lastCommit = performance.now();
    if (early > exits) tell('Commit came more often than every 5 seconds');
  };

  return new Proxy(api, {
    get(_, name) {
      const method = String(name);
      if (typeof api[method] !== 'function') return undefined;
      return (...values: unknown[]) => {
        if (values.some((value) => typeof value !== 'string')) tell(`${method} got no text`);
        if (/Initialize$|Commit$|Finish$|Terminate$/.test(method) && values[0] !== '')
          tell(`${method} wants ""`);
        if (method === start && session !== 'before') tell('a second Initialize');
        else if (method === end && session !== 'open') tell('a Terminate outside the session');
        else if (/(Get|Set)Value$|Commit$/.test(method) && session !== 'open')
          tell(`${method} outside the session`);
        if (method.endsWith('SetValue')) judgeValue(String(values[0]), String(values[1]));
        if (method.endsWith('Commit')) judgeCommit();
        const answer = api[method]?.(...values);
        if (method.endsWith('SetValue') && String(answer) !== 'true')
          tell(`${String(values[0])} was refused: "${String(values[1])}"`);
        if (method === start) session = 'open';
        if (method === end) session = 'over';
        return answer;
      };
    },
  });
}
