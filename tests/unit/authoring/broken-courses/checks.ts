import type { BrokenCourse } from './broken-course.ts';

const file = 'checks/say-hello.yaml';
const feedback =
  'The hello takes a second, and without it the two would still not know each other.';

/** Mistakes in the items of a check. */
export const brokenChecks: readonly BrokenCourse[] = [
  {
    title: 'an option without feedback',
    edits: [{ file, from: `        feedback: ${feedback}\n`, to: '' }],
    says: [],
  },
  {
    title: 'feedback that is too short to explain',
    edits: [{ file, from: feedback, to: 'No, this is wrong.' }],
    says: [],
  },
  {
    title: 'feedback that is too long to read',
    edits: [{ file, from: feedback, to: `${feedback} ${'And more. '.repeat(23)}` }],
    says: [],
  },
  {
    title: 'a wrong option without a misconception',
    edits: [{ file, from: '        misconception: M1\n', to: '' }],
    says: [],
  },
  {
    title: 'a key that names a misconception',
    edits: [
      { file, from: 'faces and names.\n', to: 'faces and names.\n        misconception: M1\n' },
    ],
    says: [],
  },
  {
    title: 'a key that is missing',
    edits: [{ file, from: '    key: A\n', to: '' }],
    says: [],
  },
  {
    title: 'a word before a colon that is misspelt',
    edits: [{ file, from: 'stem: Olena', to: 'stm: Olena' }],
    says: [],
  },
  {
    title: 'a misspelt word in an option',
    edits: [{ file, from: 'text: It makes them friends.', to: 'texts: It makes them friends.' }],
    says: [],
  },
  {
    title: 'a value that is not one of the allowed ones',
    edits: [
      { file, from: 'kind: classify', to: 'kind: clasify' },
      { file, from: 'key: A', to: 'key: D' },
    ],
    says: [],
  },
  {
    title: 'a text where a list belongs',
    edits: [{ file, from: 'claims: [HELLO-1]', to: 'claims: HELLO-1' }],
    says: [],
  },
  {
    title: 'a number where a text belongs',
    edits: [{ file, from: 'claims: [HELLO-1]', to: 'claims: [HELLO-1, 2]' }],
    says: [],
  },
  {
    title: 'a value that was left empty',
    edits: [
      { file, from: 'stem: Olena greets a new neighbour. What is this, mainly?', to: 'stem:' },
    ],
    says: [],
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
    says: [],
  },
  {
    title: 'an id in a form that portals refuse',
    edits: [{ file, from: 'id: N1', to: 'id: 1st item' }],
    says: [],
  },
  {
    title: 'a check that is empty',
    edits: [{ file, text: '' }],
    says: [],
  },
  {
    title: 'a check with an ending that nobody reads',
    edits: [{ file: 'checks/say-hello.yml', text: 'items: []' }],
    says: [],
  },
];
