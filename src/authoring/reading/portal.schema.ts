import { z } from 'astro/zod';

const iri = z
  .string()
  .refine(
    (text) => /^https?:\/\/[^\s"<>\\^`{|}]+[^\s"<>\\^`{|}/#?]$/.test(text) && URL.canParse(text),
    'write a whole web address without a slash at its end, such as https://training.example.org/roots-and-reach.',
  );

const origin = z
  .string()
  .refine(
    (text) => text === '*' || (URL.canParse(text) && new URL(text).origin === text),
    'write only the beginning of the address of that site, such as https://intranet.example.org, without a path and without a slash at its end. Or "*" for every page.',
  );

/** What training portals and pages that show the course are told. */
export const portalSchema = z.strictObject({
  /** The address that stands for the course in statements (cmi5, xAPI); it may lead nowhere. */
  id: iri,
  /** The name of the course in SCORM manifests, where an address would be refused. */
  identifier: z
    .string()
    .refine(
      (text) => /^[A-Za-z][A-Za-z0-9_]{1,60}$/.test(text),
      'write a letter, then letters, digits and _ only, 61 characters at most.',
    ),
  /** The title in portals, when it is not the title of the course. */
  title: z.string().min(1).max(200).optional(),
  /** Whether portals receive the score of the final check, and that it was passed. */
  graded: z.boolean(),
  /** Whether portals are told when it was not passed. Many let nobody in after that. */
  reportFailed: z.boolean(),
  /** Whether portals receive each answer. */
  reportAnswers: z.boolean(),
  /** The origins of pages that may hear what the learner does in a frame; `*` is every page. */
  allowedOrigins: z
    .array(origin)
    .refine(
      (list) => !list.includes('*') || list.length === 1,
      '"*" means every page, so it stands alone. Remove it, or all the others.',
    ),
});
