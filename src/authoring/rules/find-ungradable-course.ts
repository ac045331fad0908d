import type { Rule } from '../check-course.ts';

/** A course whose score portals should receive, although it has no final check to take it from. */
export const findUngradableCourse: Rule = ({ course, checks }) => {
  const { portal, completion } = course.data;
  const bank = checks.find(({ file }) => file === 'checks/final.yaml')?.data.items.length ?? 0;
  // When the final check is required, another rule tells that it is too small.
  const isTold = completion.required.includes('final-check');
  if (!portal.graded || isTold || bank >= completion.finalCheck.items) return [];
  return [
    {
      file: course.file,
      line: course.lineOf(['portal', 'graded']),
      message: `The score of a graded course comes from the final check, which draws ${completion.finalCheck.items} items, and checks/final.yaml has ${bank}. Write more there, or "graded: false".`,
    },
  ];
};
