import type { BrokenCourse } from './broken-course.ts';

const file = 'lessons/say-hello.mdx';

/** Mistakes in how a lesson shows a part of a feature. */
export const brokenFeatures: readonly BrokenCourse[] = [
  {
    title: 'a row of the comparison that does not exist, in a lesson',
    edits: [
      {
        file,
        from: '## A word without a debt',
        to: '<Comparison rows="purpose, purpos" />\n\n## A word without a debt',
      },
    ],
    says: [
      'lessons/say-hello.mdx:19  There is no dimension "purpos". Did you mean "purpose"? [find-unknown-ids]',
    ],
  },
  {
    title: 'an optional attribute that is misspelt',
    edits: [
      {
        file,
        from: '## A word without a debt',
        to: '<Comparison row="purpose" />\n\n## A word without a debt',
      },
    ],
    says: [
      'lessons/say-hello.mdx:19  <Comparison> has no "row". Did you mean "rows"? [find-wrong-attributes]',
    ],
  },
  {
    title: 'a view of the comparison that does not exist',
    edits: [
      {
        file,
        from: '## A word without a debt',
        to: '<Comparison view="table" />\n\n## A word without a debt',
      },
    ],
    says: [
      'lessons/say-hello.mdx:19  The "view" of <Comparison> cannot be "table". Write one of: read, recall, sort. [find-wrong-attributes]',
    ],
  },
  {
    title: 'a value where a single word is meant',
    edits: [
      {
        file,
        from: '## A word without a debt',
        to: '<TwoClocks short="yes" />\n\n## A word without a debt',
      },
    ],
    says: [
      'lessons/say-hello.mdx:19  The "short" of <TwoClocks> takes no value. Write <TwoClocks short />. [find-wrong-attributes]',
    ],
  },
  {
    title: 'a scenario that does not exist, in a lesson',
    edits: [
      {
        file,
        from: '## A word without a debt',
        to: '<Scenario id="start-up" />\n\n## A word without a debt',
      },
    ],
    says: [
      'lessons/say-hello.mdx:19  There is no scenario "start-up". The known ones are in scenarios/. [find-unknown-ids]',
    ],
  },
];
