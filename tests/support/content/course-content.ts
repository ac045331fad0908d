import { claimsSchema, courseSchema, glossarySchema } from '#authoring/reading/course.schema.ts';
import { gainSchema } from '#features/check/gain.schema.ts';
import { comparisonSchema } from '#features/comparison/comparison.schema.ts';
import { interfaceSchema } from '#ui/interface.schema.ts';
import { readContent } from './real-content.ts';

/** The order of the course and its rules. */
export const course = readContent('course', courseSchema);

/** The words on buttons, labels and messages. */
export const words = readContent('interface', interfaceSchema);

/** The points of the article, and the corrections that an honest course adds. */
export const { claims, corrections } = readContent('claims', claimsSchema);

/** The terms that lessons explain on press. */
export const { terms } = readContent('glossary', glossarySchema);

/** The eight dimensions. */
export const { rows: dimensions } = readContent('comparison', comparisonSchema);

/** Before and after: the statements that a learner rates twice. */
export const gain = readContent('gain', gainSchema);
