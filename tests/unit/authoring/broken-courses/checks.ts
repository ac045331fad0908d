import type { BrokenCourse } from './broken-course.ts';

const file = 'checks/say-hello.yaml';
const feedback =
  'The hello takes a second, and without it the two would still not know each other.';

/** Mistakes in the items of a check. */
export const brokenChecks: readonly BrokenCourse[] = [
  {
    title: 'an option without feedback',
    edits: [{ file, from: `        feedback: ${feedback}\n`, to: '' }],
    says: [
      'checks/say-hello.yaml:12  "feedback" of N1, option B is missing. Write "feedback: …". [read-yaml]',
    ],
  },
  {
    title: 'feedback that is too short to explain',
    edits: [{ file, from: feedback, to: 'No, this is wrong.' }],
    says: [
      'checks/say-hello.yaml:14  The feedback of N1, option B has 4 words. Write 10 to 60: what this choice does, why, and what would do better. [find-feedback-of-wrong-length]',
    ],
  },
  {
    title: 'feedback that is too long to read',
    edits: [{ file, from: feedback, to: `${feedback} ${'And more. '.repeat(23)}` }],
    says: [
      'checks/say-hello.yaml:14  The feedback of N1, option B has 62 words. Write 10 to 60: what this choice does, why, and what would do better. [find-feedback-of-wrong-length]',
    ],
  },
  {
    title: 'a wrong option without a misconception',
    edits: [{ file, from: '        misconception: M1\n', to: '' }],
    says: [
      'checks/say-hello.yaml:12  N1, option B is wrong and names no misconception. Write "misconception: M…". [find-misconceptions-missing]',
    ],
  },
  {
    title: 'a key that names a misconception',
    edits: [
      { file, from: 'faces and names.\n', to: 'faces and names.\n        misconception: M1\n' },
    ],
    says: [
      'checks/say-hello.yaml:12  N1, option A is the key and names a misconception. Remove the line or correct the key. [find-misconceptions-missing]',
    ],
  },
  {
    title: 'a key that is missing',
    edits: [{ file, from: '    key: A\n', to: '' }],
    says: ['checks/say-hello.yaml:2  "key" of N1 is missing. Write "key: …". [read-yaml]'],
  },
  {
    title: 'a word before a colon that is misspelt',
    edits: [{ file, from: 'stem: Olena', to: 'stm: Olena' }],
    says: [
      'checks/say-hello.yaml:2  "stem" of N1 is missing. Write "stem: …". [read-yaml]',
      'checks/say-hello.yaml:6  N1 has no "stm". Remove the line or correct the word. [read-yaml]',
    ],
  },
  {
    title: 'a misspelt word in an option',
    edits: [{ file, from: 'text: It makes them friends.', to: 'texts: It makes them friends.' }],
    says: [
      'checks/say-hello.yaml:16  "text" of N1, option C is missing. Write "text: …". [read-yaml]',
      'checks/say-hello.yaml:17  N1, option C has no "texts". Remove the line or correct the word. [read-yaml]',
    ],
  },
  {
    title: 'a value that is not one of the allowed ones',
    edits: [
      { file, from: 'kind: classify', to: 'kind: clasify' },
      { file, from: 'key: A', to: 'key: D' },
    ],
    says: [
      'checks/say-hello.yaml:3  "kind" of N1 is "clasify". Write "classify" or another of: classify, judge, diagnose, recall, picture, choose. [read-yaml]',
      'checks/say-hello.yaml:7  "key" of N1 is "D". Write one of: A, B, C. [read-yaml]',
    ],
  },
  {
    title: 'a text where a list belongs',
    edits: [{ file, from: 'dimensions: [purpose]', to: 'dimensions: purpose' }],
    says: [
      'checks/say-hello.yaml:5  "dimensions" of N1 must be a list (each line begins with "- "). [read-yaml]',
    ],
  },
  {
    title: 'a number where a text belongs',
    edits: [{ file, from: 'dimensions: [purpose]', to: 'dimensions: [purpose, 2]' }],
    says: [
      'checks/say-hello.yaml:5  N1, dimensions 2 must be a text (put it in quotes). [read-yaml]',
    ],
  },
  {
    title: 'a value that was left empty',
    edits: [
      { file, from: 'stem: Olena greets a new neighbour. What is this, mainly?', to: 'stem:' },
    ],
    says: ['checks/say-hello.yaml:6  "stem" of N1 is empty. Write what belongs there. [read-yaml]'],
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
    says: [
      'checks/keep-the-key.yaml:10  "options" of N2 has 2 entries. Write exactly 3. [read-yaml]',
    ],
  },
  {
    title: 'an id in a form that portals refuse',
    edits: [{ file, from: 'id: N1', to: 'id: 1st item' }],
    says: [
      'checks/say-hello.yaml:2  The id is "1st item", which does not have the right form. Follow the others in this file. [read-yaml]',
    ],
  },
  {
    title: 'a check that is empty',
    edits: [{ file, text: '' }],
    says: ['checks/say-hello.yaml:1  This file is empty. Write what belongs there. [read-yaml]'],
  },
  {
    title: 'a check with an ending that nobody reads',
    edits: [{ file: 'checks/say-hello.yml', text: 'items: []' }],
    says: [
      'checks/say-hello.yml:1  Nobody reads this file. Give it a name that ends in ".yaml", or delete it. [read-course]',
    ],
  },
];
