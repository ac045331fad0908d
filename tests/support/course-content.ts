import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { claimsSchema, courseSchema, glossarySchema } from '#authoring/course.schema.ts';
import type { comparisonSchema } from '#features/comparison/comparison.schema.ts';
import type { Words } from '#ui/interface.schema.ts';

/** The order of the course and its rules. */
export const course = read<z.infer<typeof courseSchema>>('course');

/** The words on buttons, labels and messages. */
export const words = read<Words>('interface');

/** The points of the article, and the corrections that an honest course adds. */
export const { claims, corrections } = read<z.infer<typeof claimsSchema>>('claims');

/** The terms that lessons explain on press. */
export const { terms } = read<z.infer<typeof glossarySchema>>('glossary');

/** The eight dimensions. */
export const { rows: dimensions } = read<z.infer<typeof comparisonSchema>>('comparison');

// The build has held these files against their schemas.
function read<T>(name: string): T {
  const file = new URL(`../../content/en/${name}.yaml`, import.meta.url);
  return parse(readFileSync(file, 'utf8')) as T;
}
