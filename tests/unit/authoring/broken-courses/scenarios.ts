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
      'scenarios/stairs.yaml:48  "feedback" of N_D1, option B is missing. Write "feedback: …". [read-yaml]',
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
      'scenarios/stairs.yaml:53  The feedback of N_D1, option B has 1 word. Write 10 to 60: what this choice does, why, and what would do better. [find-feedback-of-wrong-length]',
    ],
  },
  {
    title: 'a condition that nothing makes true',
    edits: [
      {
        file,
        from: '- when: [complained]\n        text: He',
        to: '- when: [complaned]\n        text: He',
      },
    ],
    says: [
      'scenarios/stairs.yaml:111  Nothing earlier makes "complaned" true. Did you mean "complained"? [find-unknown-conditions]',
    ],
  },
  {
    title: 'a condition that becomes true only later',
    edits: [
      {
        file,
        from: '    scene: Tadeo stands at your door',
        to: '    when: [refused]\n    scene: Tadeo stands at your door',
      },
      {
        file,
        from: '        dimensions: [purpose]\n\ndebrief',
        to: '        dimensions: [purpose]\n        flag: refused\n\ndebrief',
      },
    ],
    says: [
      'scenarios/stairs.yaml:31  The tie to "tadeo" can be strained and never mended. Write a later decision with "repairs: tadeo" and an option with "mends: tadeo". [find-unfair-stories]',
      'scenarios/stairs.yaml:73  Nothing earlier makes "refused" true. Write "flag: …" at an earlier option. [find-unknown-conditions]',
      'scenarios/stairs.yaml:147  Nothing later asks for the flag "refused". Write "when: [refused]" at a later decision, variant or option, or remove the flag. [find-unknown-conditions]',
    ],
  },
  {
    title: 'a flag that nothing asks for',
    edits: [
      { file, from: '        bridge: He greets you by name now.', to: '        flag: greeted' },
    ],
    says: [
      'scenarios/stairs.yaml:47  Nothing later asks for the flag "greeted". Write "when: [greeted]" at a later decision, variant or option, or remove the flag. [find-unknown-conditions]',
    ],
  },
  {
    title: 'a person and a door that are not in the story',
    edits: [
      { file, from: 'trust: { tadeo: 12 }', to: 'trust: { tadoe: 12 }' },
      { file, from: 'opens: [landlord]', to: 'opens: [landlady]' },
    ],
    says: [
      'scenarios/stairs.yaml:31  No path leads to the ending "both". Change what the options cost or give. [find-unfair-stories]',
      'scenarios/stairs.yaml:31  The strong options do not lead to the best ending. [find-unfair-stories]',
      'scenarios/stairs.yaml:40  No person with trust "tadoe" is in this story. Write one of: tadeo. [find-unknown-story-parts]',
      'scenarios/stairs.yaml:61  No door "landlady" is in this story. Write one of: party, hello, landlord. [find-unknown-story-parts]',
    ],
  },
  {
    title: 'a tie that can be strained and has no last line for it',
    edits: [
      { file, from: '      strained: Tadeo takes the stairs when you take the lift.\n', to: '' },
    ],
    says: [
      'scenarios/stairs.yaml:11  "tadeo" has no last line. Write under "ends": strained. [find-unknown-story-parts]',
    ],
  },
  {
    title: 'a story that is won by taking most of one meter',
    edits: [{ file, from: 'trust: { tadeo: 20 }', to: 'trust: { tadeo: 2 }' }],
    says: [
      'scenarios/stairs.yaml:31  Whoever always takes most roots gets the best ending. Give it a price. [find-unfair-stories]',
    ],
  },
  {
    title: 'a strong option that never costs anything on a meter',
    edits: [
      {
        file,
        from: '        trust: { tadeo: 14 }\n        closes: [party]',
        to: '        trust: { tadeo: 14 }',
      },
    ],
    says: [
      'scenarios/stairs.yaml:31  The strong option loses on a meter in 0 of 2 decisions. Make it two in five. [find-unfair-stories]',
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
      'scenarios/stairs.yaml:32  N_D1 has no strong option. Write "grade: strong" at the one that serves both meters. [find-strong-options]',
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
      'scenarios/stairs.yaml:31  The strong options do not lead to the best ending. [find-unfair-stories]',
      'scenarios/stairs.yaml:106  N_D2 has 2 strong options (A, B). Leave one, and grade the others "acceptable" or "costly". [find-strong-options]',
    ],
  },
  {
    title: 'trust that moves too far',
    edits: [
      { file, from: 'trust: { tadeo: 12 }', to: 'trust: { tadeo: 80 }' },
      { file, from: 'trust: { tadeo: 20 }', to: 'trust: { tadeo: 4.5 }' },
    ],
    says: [
      'scenarios/stairs.yaml:40  "tadeo" of N_D1, option A, trust is 80. Write at most 30. [read-yaml]',
      'scenarios/stairs.yaml:51  "tadeo" of N_D1, option B, trust must be a whole number. [read-yaml]',
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
