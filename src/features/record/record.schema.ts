import { z } from 'astro/zod';

const text = z.string().min(1);

/** The record: the words on the sheet, around it, and at the field that checks a code. */
export const recordSchema = z.strictObject({
  title: text,
  lead: text,
  description: z.string().min(40).max(160),
  sheet: z.strictObject({
    ...{ eyebrow: text, version: text, name: text, nameHint: text },
    ...{ when: text, first: text, last: text, printed: text, time: text, timeIs: text },
    ...{ done: text, lessons: text, scenarios: text, of: text },
    ...{ finalCheck: text, passed: text, notPassed: text, notTaken: text },
    ...{ objectives: text, after: text, 'not-begun': text, begun: text, stands: text },
    ...{ planned: text, moved: text, code: text },
  }),
  gain: z.strictObject({
    ...{ title: text, lead: text, statement: text, before: text, after: text, notRated: text },
    ...{ firstCheck: text, lastCheck: text, score: text, checks: text },
    ...{ lateRating: text, lateCheck: text, print: text },
  }),
  how: z.strictObject({ title: text, points: z.array(text).min(1) }),
  proof: z.strictObject({ title: text, text }),
  ...{ print: text, noPrinting: text, empty: text, start: text, noScript: text },
  ...{ failed: text, reload: text },
  check: z.strictObject({
    ...{ title: text, lead: text, label: text, button: text, empty: text },
    ...{ fits: text, fitsThen: text, wrong: text, short: text, long: text, letter: text },
    ...{ other: text, none: text },
  }),
});

/** The words of the record. */
export type RecordWords = z.infer<typeof recordSchema>;
