import type { Api } from './find-api.ts';

/** How a standard names the methods that every SCORM portal offers. */
export type Methods = {
  /** What stands before each name. */
  readonly prefix: string;
  readonly terminate: string;
};

/** The elements of a portal's data model, by their names. */
export type Elements = {
  readonly initialize: () => boolean;
  readonly get: (name: string) => string;
  /** Says whether the portal took the value. The same value is not sent twice. */
  readonly set: (name: string, value: string) => boolean;
  readonly commit: () => boolean;
  readonly terminate: () => void;
  readonly error: () => string;
};

/** Calls a portal's object: always with texts, and whatever it does, it never throws. */
export function callApi(api: Api, { prefix, terminate }: Methods): Elements {
  const known = new Map<string, string>();
  const call = (method: string, ...values: readonly string[]): string => {
    try {
      // Called on its object, and as a text: some answer true instead of "true".
      const answer = api[prefix + method]?.(...values) as
        string | boolean | number | null | undefined;
      return String(answer ?? '');
    } catch {
      return '';
    }
  };
  const error = (): string => call('GetLastError');
  return {
    initialize: () => call('Initialize', '') === 'true',
    get: (name) => call('GetValue', name),
    set(name, value) {
      if (known.get(name) === value) return true;
      // Some portals answer "false" and mean nothing by it.
      const answer = call('SetValue', name, value);
      const isTaken = answer === 'true' || (answer === 'false' && error() === '0');
      if (isTaken) known.set(name, value);
      return isTaken;
    },
    commit: () => call('Commit', '') === 'true',
    terminate: () => void call(terminate, ''),
    error,
  };
}
