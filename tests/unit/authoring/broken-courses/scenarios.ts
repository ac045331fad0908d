import type { BrokenCourse } from './broken-course.ts';

const file = 'scenarios/stairs.yaml';

/** Mistakes in a scenario and its endings. */
export const brokenScenarios: readonly BrokenCourse[] = [
  {
    title: 'an option of a decision without feedback',
    edits: [
      {
        file,
        from: '        feedback: The patience is kind, and he still does not know that somebody below is trying to sleep.\n',
        to: '',
      },
    ],
    says: [],
  },
  {
    title: 'feedback in a scenario that is too short',
    edits: [
      {
        file,
        from: 'feedback: The patience is kind, and he still does not know that somebody below is trying to sleep.',
        to: 'feedback: Kind.',
      },
    ],
    says: [],
  },
  {
    title: 'a variant for a flag that no option sets',
    edits: [{ file, from: '- flag: complained', to: '- flag: complaned' }],
    says: [],
  },
  {
    title: 'a variant for a flag that is set only later',
    edits: [
      {
        file,
        from: 'question: What do you do?',
        to: 'question: What do you do?\n    variants:\n      - { flag: refused, text: He remembers your no. }',
      },
      {
        file,
        from: 'dimensions: [purpose]\n\ndebrief',
        to: 'dimensions: [purpose]\n        flag: refused\n\ndebrief',
      },
    ],
    says: [],
  },
  {
    title: 'a flag that nothing comes back to',
    edits: [
      { file, from: '        bridge: He greets you by name now.', to: '        flag: greeted' },
    ],
    says: [],
  },
  {
    title: 'a decision without a strong option',
    edits: [
      {
        file,
        from: 'grade: strong\n        text: Knock',
        to: 'grade: acceptable\n        text: Knock',
      },
    ],
    says: [],
  },
  {
    title: 'a decision with two strong options',
    edits: [
      {
        file,
        from: 'grade: acceptable\n        text: Say yes, and',
        to: 'grade: strong\n        text: Say yes, and',
      },
    ],
    says: [],
  },
  {
    title: 'a meter that moves too far',
    edits: [
      { file, from: 'reach: 8', to: 'reach: 80' },
      { file, from: 'reach: -4\n        roots: -6', to: 'reach: -4.5\n        roots: -60' },
    ],
    says: [],
  },
  {
    title: 'a pair of meters that has no ending',
    edits: [{ file: 'endings.yaml', from: 'id: quiet, reach: low', to: 'id: quiet, reach: high' }],
    says: [],
  },
  {
    title: 'three endings where four belong',
    edits: [
      {
        file: 'endings.yaml',
        from: '  - { id: quiet, reach: low, roots: low, title: Quiet, text: Still a stranger., next: Knock. }\n',
        to: '',
      },
    ],
    says: [],
  },
];
