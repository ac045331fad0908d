import type { BrokenCourse } from './broken-course.ts';

const file = 'checks/say-hello.yaml';
const feedback =
  'The hello takes a second, and without it the two would still not know each other.';

/** Mistakes in the items of a check. */
export const brokenChecks: readonly BrokenCourse[] = [
  {
    title: 'an item without the passage that teaches it',
    edits: [{ file, from: '    passage: say-hello#a-small-word\n', to: '' }],
    says: ['checks/say-hello.yaml:2  "passage" of N1 is missing. Write "passage: …". [read-yaml]'],
  },
  {
    title: 'a passage that the course does not have',
    edits: [{ file, from: 'say-hello#a-small-word', to: 'say-hello#a-small-world' }],
    says: [
      'checks/say-hello.yaml:6  A wrong answer to N1 leads to "say-hello#a-small-world": there is no such place. Did you mean "say-hello#a-small-word"? [find-unknown-passages]',
    ],
  },
  {
    title: 'a passage on a row of the comparison that does not exist',
    edits: [{ file, from: 'say-hello#a-small-word', to: 'comparison#purposes' }],
    says: [
      'checks/say-hello.yaml:6  A wrong answer to N1 leads to "comparison#purposes": there is no such place. Did you mean "comparison#purpose"? [find-unknown-passages]',
    ],
  },
  {
    title: 'an option without feedback',
    edits: [{ file, from: `        feedback: ${feedback}\n`, to: '' }],
    says: [
      'checks/say-hello.yaml:14  "feedback" of N1, option B is missing. Write "feedback: …". [read-yaml]',
    ],
  },
  {
    title: 'feedback that is too short to explain',
    edits: [{ file, from: feedback, to: 'No, this is wrong.' }],
    says: [
      'checks/say-hello.yaml:16  The feedback of N1, option B has 4 words. Write 10 to 60: what this choice does, why, and what would do better. [find-feedback-of-wrong-length]',
    ],
  },
  {
    title: 'feedback that is too long to read',
    edits: [{ file, from: feedback, to: `${feedback} ${'And more. '.repeat(23)}` }],
    says: [
      'checks/say-hello.yaml:16  The feedback of N1, option B has 62 words. Write 10 to 60: what this choice does, why, and what would do better. [find-feedback-of-wrong-length]',
    ],
  },
  {
    title: 'a wrong option without what would do better, or what would make it right',
    edits: [
      {
        file,
        from: '        better: look at what both of them saw.\n        rightIf: nobody had known the other\n',
        to: '',
      },
    ],
    says: [
      'checks/say-hello.yaml:14  N1, option B is wrong and has no "better". Write "better: …": what would do better, for the second look. [find-unreasoned-options]',
      'checks/say-hello.yaml:14  N1, option B is wrong and has no "rightIf". Write "rightIf: …": the fact that would make it the best one. [find-unreasoned-options]',
    ],
  },
  {
    title: 'a key that names a misconception',
    edits: [
      { file, from: 'faces and names.\n', to: 'faces and names.\n        misconception: M1\n' },
    ],
    says: [
      'checks/say-hello.yaml:14  N1, option A is the key and has "misconception". Remove the line or correct the key. [find-unreasoned-options]',
    ],
  },
  {
    title: 'an item without a reason for its key',
    edits: [{ file, from: '    because: The stem says what both of them saw.\n', to: '' }],
    says: ['checks/say-hello.yaml:2  "because" of N1 is missing. Write "because: …". [read-yaml]'],
  },
  {
    title: 'a set of twins with one item',
    edits: [{ file, from: '    stem: Olena', to: '    twin: hello\n    stem: Olena' }],
    says: [
      'checks/say-hello.yaml:7  The twins "hello" are only N1. Write a second item with the same options. [find-twins-together]',
    ],
  },
  {
    title: 'twins with other options and the same key, in one check',
    edits: [
      {
        file: 'checks/keep-the-key.yaml',
        from: '    stem: Sipho',
        to: '    twin: trust\n    stem: Sipho',
      },
      {
        file: 'checks/keep-the-key.yaml',
        from: '    stem: A neighbour',
        to: '    twin: trust\n    stem: A neighbour',
      },
      { file: 'checks/keep-the-key.yaml', from: '    key: C', to: '    key: B' },
    ],
    says: [
      'checks/keep-the-key.yaml:8  The twins "trust" differ in their options: N2, N3. Write the same three. [find-twins-together]',
      'checks/keep-the-key.yaml:8  The twins "trust" all have the key B. Change a fact and the key of one. [find-twins-together]',
      'checks/keep-the-key.yaml:8  The twins "trust" stand together in checks/keep-the-key.yaml. Move one to another check. [find-twins-together]',
      'checks/keep-the-key.yaml:49  N3, option B is the key and has "misconception". Remove the line or correct the key. [find-unreasoned-options]',
      'checks/keep-the-key.yaml:50  N3, option B is the key and has "better". Remove the line or correct the key. [find-unreasoned-options]',
      'checks/keep-the-key.yaml:51  N3, option B is the key and has "rightIf". Remove the line or correct the key. [find-unreasoned-options]',
      'checks/keep-the-key.yaml:52  N3, option C is wrong and has no "better". Write "better: …": what would do better, for the second look. [find-unreasoned-options]',
      'checks/keep-the-key.yaml:52  N3, option C is wrong and has no "rightIf". Write "rightIf: …": the fact that would make it the best one. [find-unreasoned-options]',
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
      'checks/say-hello.yaml:7  N1 has no "stm". Remove the line or correct the word. [read-yaml]',
    ],
  },
  {
    title: 'a misspelt word in an option',
    edits: [{ file, from: 'text: It makes them friends.', to: 'texts: It makes them friends.' }],
    says: [
      'checks/say-hello.yaml:20  "text" of N1, option C is missing. Write "text: …". [read-yaml]',
      'checks/say-hello.yaml:21  N1, option C has no "texts". Remove the line or correct the word. [read-yaml]',
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
      'checks/say-hello.yaml:8  "key" of N1 is "D". Write one of: A, B, C. [read-yaml]',
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
    says: ['checks/say-hello.yaml:7  "stem" of N1 is empty. Write what belongs there. [read-yaml]'],
  },
  {
    title: 'an item with two options',
    edits: [
      {
        file: 'checks/keep-the-key.yaml',
        from: `      - id: A\n        text: Nothing, it is only a ladder.\n        feedback: The ladder is a small thing, and the kept day still shows that his word can be trusted.\n        misconception: M1\n        better: look at what both of them saw.\n        rightIf: the neighbour had asked for nothing\n`,
        to: '',
      },
    ],
    says: [
      'checks/keep-the-key.yaml:12  "options" of N2 has 2 entries. Write exactly 3. [read-yaml]',
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
