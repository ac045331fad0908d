import type { Trace } from '#portal/launch/page/trace.ts';
import type { Api } from './find-api.ts';
import { isErrorCode, readAnswer, readText } from './read-answer.ts';
import type { PortalAnswer } from './read-answer.ts';

/** How a standard names the methods of its API object (SCORM 1.2 RTE 3.3, SCORM 2004 RTE 3.1). */
export type Methods = {
  /** What stands before each name. */
  readonly prefix: string;
  readonly terminate: string;
};

/** A portal's API object behind one well-behaved face: it takes texts only and never throws. */
export type PortalCalls = {
  readonly initialize: () => PortalAnswer;
  /** The value of an element; empty for what the portal does not have, in whatever words it says so. */
  readonly get: (name: string) => string;
  readonly set: (name: string, value: string) => PortalAnswer;
  readonly commit: () => PortalAnswer;
  readonly terminate: () => void;
  /** The code of the last call that was not plainly taken; empty where there was none. */
  readonly errorCode: () => string;
  /** How many calls were made so far; each may cost a slow portal a request. */
  readonly made: () => number;
};

/** Who the learner is never goes into a trace. */
const personal = /student_|learner_(id|name)/;

/** Wraps a portal's API object. `trace` hears every call, with the error where there was one. */
export function callApi(api: Api, { prefix, terminate }: Methods, trace?: Trace): PortalCalls {
  let code = '';
  let made = 0;
  const call = (method: string, ...values: readonly string[]): unknown => {
    made += 1;
    try {
      // Called on its object: some portals use `this`.
      return api[prefix + method]?.(...values);
    } catch {
      return undefined;
    }
  };
  const ask = (method: string, name = '', value?: string): PortalAnswer => {
    const found = value === undefined ? call(method, name) : call(method, name, value);
    const last = readAnswer(found) === 'yes' ? '' : String(call('GetLastError'));
    code = isErrorCode(last) ? last : '';
    trace?.({
      call: `${prefix}${method} ${name}`.trim(),
      answer: String(found),
      value,
      ...(last && { code: last, text: readText(call('GetErrorString', last)) }),
    });
    // An error code makes a no of anything but a yes: some portals give null and an error.
    return code === '' ? readAnswer(found) : 'no';
  };
  return {
    initialize: () => ask('Initialize'),
    get(name) {
      const found = call('GetValue', name);
      const answer = personal.test(name) ? '(not shown)' : String(found);
      trace?.({ call: `${prefix}GetValue ${name}`, answer });
      return readText(found);
    },
    set: (name, value) => ask('SetValue', name, value),
    commit: () => ask('Commit'),
    terminate: () => void ask(terminate),
    errorCode: () => code,
    made: () => made,
  };
}
