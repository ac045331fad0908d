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
    says: [
      'scenarios/stairs.yaml:30  "feedback" of N_D1, option B is missing. Write "feedback: …". [read-yaml]',
    ],
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
    says: [
      'scenarios/stairs.yaml:36  The feedback of N_D1, option B has 1 word. Write 10 to 60: what this choice does, why, and what would do better. [find-feedback-of-wrong-length]',
    ],
  },
  {
    title: 'a variant for a flag that no option sets',
    edits: [{ file, from: '- flag: complained', to: '- flag: complaned' }],
    says: [
      'scenarios/stairs.yaml:48  No later decision has a variant for the flag "complained". Write one, or remove the flag. [find-unknown-flags]',
      'scenarios/stairs.yaml:55  No earlier option sets the flag "complaned". Did you mean "complained"? [find-unknown-flags]',
    ],
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
    says: [
      'scenarios/stairs.yaml:20  No earlier option sets the flag "refused". Write "flag: …" at an earlier option. [find-unknown-flags]',
      'scenarios/stairs.yaml:88  No later decision has a variant for the flag "refused". Write one, or remove the flag. [find-unknown-flags]',
    ],
  },
  {
    title: 'a flag that nothing comes back to',
    edits: [
      { file, from: '        bridge: He greets you by name now.', to: '        flag: greeted' },
    ],
    says: [
      'scenarios/stairs.yaml:29  No later decision has a variant for the flag "greeted". Write one, or remove the flag. [find-unknown-flags]',
    ],
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
    says: [
      'scenarios/stairs.yaml:15  N_D1 has no strong option. Write "grade: strong" at the one that serves both meters. [find-strong-options]',
    ],
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
    says: [
      'scenarios/stairs.yaml:50  N_D2 has 2 strong options (A, B). Leave one, and grade the others "acceptable" or "costly". [find-strong-options]',
    ],
  },
  {
    title: 'a meter that moves too far',
    edits: [
      { file, from: 'reach: 8', to: 'reach: 80' },
      { file, from: 'reach: -4\n        roots: -6', to: 'reach: -4.5\n        roots: -60' },
    ],
    says: [
      'scenarios/stairs.yaml:23  "reach" of N_D1, option A is 80. Write at most 14. [read-yaml]',
      'scenarios/stairs.yaml:42  "reach" of N_D1, option C must be a whole number. [read-yaml]',
      'scenarios/stairs.yaml:43  "roots" of N_D1, option C is -60. Write at least -12. [read-yaml]',
    ],
  },
  {
    title: 'a pair of meters that has no ending',
    edits: [{ file: 'endings.yaml', from: 'id: quiet, reach: low', to: 'id: quiet, reach: high' }],
    says: [
      'endings.yaml:3  No ending is for reach low and roots low. Give each of the four endings a pair of its own. [find-missing-endings]',
    ],
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
    says: ['endings.yaml:3  "endings" has 3 entries. Write exactly 4. [read-yaml]'],
  },
];
