import { analogySchema } from '#features/analogy/analogy.schema.ts';
import { readContent } from '../../../support/content/real-content.ts';

/** The analogy as learners read it. */
export const analogy = readContent('analogy', analogySchema);
