/**
 * What a portal said to a call. `no` is a refusal with an error code, `unclear` is a "false" without
 * one, and `silent` is no answer at all.
 */
export type PortalAnswer = 'yes' | 'no' | 'unclear' | 'silent';

/**
 * Reads the answer to Initialize, SetValue, Commit or Terminate. The standards ask for the texts
 * "true" and "false" (SCORM 1.2 RTE 3.3, SCORM 2004 RTE 3.1); portals also give booleans, numbers,
 * other letter case, or nothing.
 */
export function readAnswer(found: unknown): Exclude<PortalAnswer, 'no'> {
  const text = readText(found);
  if (/^(true|1)$/i.test(text)) return 'yes';
  return /^(false|0)$/i.test(text) ? 'unclear' : 'silent';
}

/** Whether GetLastError names an error: any whole number but 0, as number or text. */
export function isErrorCode(code: string): boolean {
  return /^\d+$/.test(code) && Number(code) !== 0;
}

/** A value as text. Where there is none, some portals write out that there is none. */
export function readText(found: unknown): string {
  const text = String((found as string | number | boolean | null | undefined) ?? '').trim();
  return /^(undefined|null|nan|\[object \w+\])$/i.test(text) ? '' : text;
}

/** A number that a portal kept, also with a comma for its point; undefined when it is none. */
export function readNumber(text: string): number | undefined {
  const plain = text.replace(',', '.');
  return /^-?\d+(\.\d*)?$|^-?\.\d+$/.test(plain) ? Number(plain) : undefined;
}

/**
 * The learner's id; empty for what names nobody or anybody. The device's backup goes by this id, and
 * under a shared one it would reach the next learner.
 */
export function readLearner(text: string): string {
  return /^(0|-1|none|false|true|unknown|anonymous|guest|default|n\/a|[^\p{L}\p{N}]*)$/iu.test(text)
    ? ''
    : text;
}
