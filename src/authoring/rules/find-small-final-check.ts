import type { Rule } from '../check-course.ts';

/** A final check that the course requires and that has fewer items than one attempt draws. */
export const findSmallFinalCheck: Rule = ({ course, checks }) => {
  const { required, finalCheck } = course.data.completion;
  const bank = checks.find(({ file }) => file === 'checks/final.yaml')?.data.items.length ?? 0;
  if (!required.includes('final-check') || bank >= finalCheck.items) return [];
  return [
    {
      file: course.file,
      line: course.lineOf(['completion', 'finalCheck', 'items']),
      message: `One attempt draws ${finalCheck.items} items, and checks/final.yaml has ${bank}. Write more there, or a smaller number here.`,
    },
  ];
};
