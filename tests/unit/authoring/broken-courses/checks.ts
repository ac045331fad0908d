import type { BrokenCourse } from './broken-course.ts';

const file = 'checks/say-hello.yaml';
const feedback =
  'The hello takes a second, and without it the two would still not know each other.';

/** Mistakes in the items of a check. */
export const brokenChecks: readonly BrokenCourse[] = [
  {
    title: 'an option without feedback',
    edits: [{ file, from: `        feedback: ${feedback}\n`, to: '' }],
    says: ['checks/say-hello.yaml:13  "feedback" of N1, option B is missing. Write "feedback: …".'],
  },
  {
    title: 'feedback that is too short to explain',
    edits: [{ file, from: feedback, to: 'No, this is wrong.' }],
    says: [
      'checks/say-hello.yaml:15  The feedback of N1, option B has 4 words. Write 10 to 60: what this choice does, why, and what would do better.',
    ],
  },
  {
    title: 'feedback that is too long to read',
    edits: [{ file, from: feedback, to: `${feedback} ${'And more. '.repeat(23)}` }],
    says: [
      'checks/say-hello.yaml:15  The feedback of N1, option B has 62 words. Write 10 to 60: what this choice does, why, and what would do better.',
    ],
  },
  {
    title: 'a wrong option without a misconception',
    edits: [{ file, from: '        misconception: M1\n', to: '' }],
    says: [
      'checks/say-hello.yaml:13  N1, option B is wrong and names no misconception. Write "misconception: M…".',
    ],
  },
  {
    title: 'a key that names a misconception',
    edits: [
      { file, from: 'faces and names.\n', to: 'faces and names.\n        misconception: M1\n' },
    ],
    says: [
      'checks/say-hello.yaml:13  N1, option A is the key and names a misconception. Remove the line or correct the key.',
    ],
  },
  {
    title: 'a key that is missing',
    edits: [{ file, from: '    key: A\n', to: '' }],
    says: ['checks/say-hello.yaml:2  "key" of N1 is missing. Write "key: …".'],
  },
  {
    title: 'a word before a colon that is misspelt',
    edits: [{ file, from: 'stem: Olena', to: 'stm: Olena' }],
    says: [
      'checks/say-hello.yaml:2  "stem" of N1 is missing. Write "stem: …".',
      'checks/say-hello.yaml:7  N1 has no "stm". Remove the line or correct the word.',
    ],
  },
  {
    title: 'a misspelt word in an option',
    edits: [{ file, from: 'text: It makes them friends.', to: 'texts: It makes them friends.' }],
    says: [
      'checks/say-hello.yaml:17  "text" of N1, option C is missing. Write "text: …".',
      'checks/say-hello.yaml:18  N1, option C has no "texts". Remove the line or correct the word.',
    ],
  },
  {
    title: 'a value that is not one of the allowed ones',
    edits: [
      { file, from: 'kind: classify', to: 'kind: clasify' },
      { file, from: 'key: A', to: 'key: D' },
    ],
    says: [
      'checks/say-hello.yaml:3  "kind" of N1 is "clasify". Write "classify" or another of: classify, judge, diagnose, recall, picture, choose.',
      'checks/say-hello.yaml:8  "key" of N1 is "D". Write one of: A, B, C.',
    ],
  },
  {
    title: 'a text where a list belongs',
    edits: [{ file, from: 'claims: [HELLO-1]', to: 'claims: HELLO-1' }],
    says: ['checks/say-hello.yaml:5  "claims" of N1 must be a list (each line begins with "- ").'],
  },
  {
    title: 'a number where a text belongs',
    edits: [{ file, from: 'claims: [HELLO-1]', to: 'claims: [HELLO-1, 2]' }],
    says: ['checks/say-hello.yaml:5  N1, claims 2 must be a text (put it in quotes).'],
  },
  {
    title: 'a value that was left empty',
    edits: [
      { file, from: 'stem: Olena greets a new neighbour. What is this, mainly?', to: 'stem:' },
    ],
    says: ['checks/say-hello.yaml:7  "stem" of N1 is empty. Write what belongs there.'],
  },
  {
    title: 'an item with two options',
    edits: [
      {
        file: 'checks/keep-the-key.yaml',
        from: `      - id: A\n        text: Nothing, it is only a ladder.\n        feedback: The ladder is a small thing, and the kept day still shows that his word can be trusted.\n        misconception: M1\n`,
        to: '',
      },
    ],
    says: ['checks/keep-the-key.yaml:11  "options" of N2 has 2 entries. Write exactly 3.'],
  },
  {
    title: 'an id in a form that portals refuse',
    edits: [{ file, from: 'id: N1', to: 'id: 1st item' }],
    says: [
      'checks/say-hello.yaml:2  The id is "1st item", which does not have the right form. Follow the others in this file.',
    ],
  },
  {
    title: 'a check that is empty',
    edits: [{ file, text: '' }],
    says: ['checks/say-hello.yaml:1  This file is empty. Write what belongs there.'],
  },
  {
    title: 'a check with an ending that nobody reads',
    edits: [{ file: 'checks/say-hello.yml', text: 'items: []' }],
    says: [
      'checks/say-hello.yml:1  Nobody reads this file. Give it a name that ends in ".yaml", or delete it.',
    ],
  },
];
