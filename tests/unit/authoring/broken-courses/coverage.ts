import type { BrokenCourse } from './broken-course.ts';

/** Points of the article and objectives that the course leaves out. */
export const brokenCoverage: readonly BrokenCourse[] = [
  {
    title: 'a claim that no lesson says',
    edits: [
      {
        file: 'lessons/keep-the-key.mdx',
        from: '<Claim ids="KEY-1">a kept promise lets trust grow</Claim>',
        to: 'a kept promise lets trust grow',
      },
    ],
    says: [
      'claims.yaml:4  No lesson says KEY-1. Put <Claim ids="KEY-1">…</Claim> around the words that do.',
    ],
  },
  {
    title: 'a claim that a lesson says and nothing practises',
    edits: [
      {
        file: 'claims.yaml',
        from: 'corrections:',
        to: '  - { id: KEY-3, text: Trust can end. }\ncorrections:',
      },
      { file: 'lessons/keep-the-key.mdx', from: 'ids="KEY-2"', to: 'ids="KEY-2 KEY-3"' },
    ],
    says: [
      'claims.yaml:9  Nothing practises KEY-3. Name it in the claims of an item, a scenario, the comparison, the analogy or the plan, or in "covers" of an activity.',
    ],
  },
  {
    title: 'a correction that no lesson makes',
    edits: [
      { file: 'lessons/say-hello.mdx', from: '<Claim ids="G1">', to: '<Claim ids="HELLO-1">' },
    ],
    says: [
      'claims.yaml:10  No lesson makes the correction G1. Put <Claim ids="G1">…</Claim> around the words that do.',
    ],
  },
  {
    title: 'an objective that no item tests',
    edits: [{ file: 'course.yaml', from: 'shownBy: scenarios', to: 'shownBy: items' }],
    says: ['course.yaml:21  No item tests O2. Write one in checks/.'],
  },
  {
    title: 'a source that is to be read with care and has no limit',
    edits: [{ file: 'sources.yaml', from: '    limit: One street only.\n', to: '' }],
    says: [
      'sources.yaml:23  S2 is marked careful and has no limit. Write "limit: …": what the study does not show.',
    ],
  },
  {
    title: 'a final check that is required and has too few items',
    edits: [{ file: 'course.yaml', from: '- one-scenario', to: '- final-check' }],
    says: [
      'course.yaml:32  One attempt draws 2 items, and checks/final.yaml has 0. Write more there, or a smaller number here.',
    ],
  },
];
