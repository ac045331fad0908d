import type { BrokenCourse } from './broken-course.ts';

const file = 'lessons/say-hello.mdx';

/** Text of a lesson that MDX would take for code. */
export const lessonsWithCode: readonly BrokenCourse[] = [
  {
    title: 'a value in braces',
    edits: [{ file, from: '<Evidence source="S1" />', to: "<Evidence source={'S1'} />" }],
    says: [
      'lessons/say-hello.mdx:25  The "source" of <Evidence> stands in braces. Write it in straight quotes: source="…". [find-wrong-attributes]',
    ],
  },
  {
    title: 'a line that begins like a program',
    edits: [{ file, from: '## A small word', to: 'export const price = 3\n\n## A small word' }],
    says: [
      'lessons/say-hello.mdx:11  MDX reads "export const price = 3" as code. Write it without braces, "import" or "export". [find-code-in-lessons]',
    ],
  },
  {
    title: 'braces in the text',
    edits: [{ file, from: 'Watch what the other', to: '{name} and watch what the other' }],
    says: [
      'lessons/say-hello.mdx:23  MDX reads "name" as code. Write it without braces, "import" or "export". [find-code-in-lessons]',
    ],
  },
];
