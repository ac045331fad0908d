import type { BrokenCourse } from './broken-course.ts';

const file = 'lessons/say-hello.mdx';

/** Lessons that are read instead of done, or that take too long. */
export const brokenMeasures: readonly BrokenCourse[] = [
  {
    title: 'a lesson that is too short',
    edits: [
      {
        file,
        from: ' You share a wall, a door, a bin, perhaps a garden. Most days you do not need each other at all. Then one day there is a parcel, a leak or a lost key, and it helps to know a name.',
        to: '',
      },
    ],
    says: [
      'lessons/say-hello.mdx:1  This lesson has 160 words outside its activities. Write 200 to 380. [find-lessons-of-wrong-length]',
    ],
  },
  {
    title: 'a lesson that is too long',
    edits: [
      {
        file,
        from: '## A word without a debt',
        to: `${'word '.repeat(200)}\n\n## A word without a debt`,
      },
    ],
    says: [
      'lessons/say-hello.mdx:1  This lesson has 401 words outside its activities. Write 200 to 380. [find-lessons-of-wrong-length]',
    ],
  },
  {
    title: 'a lesson that takes more than five minutes',
    edits: [
      {
        file: 'checks/say-hello.yaml',
        from: 'stem: Olena',
        to: `stem: ${'And then, '.repeat(300)} Olena`,
      },
    ],
    says: [
      'lessons/say-hello.mdx:1  This lesson takes 6.1 minutes. Cut words until it takes 5, or make an activity or an item "optional: true". [find-too-many-minutes]',
    ],
  },
  {
    title: 'a required route of more than 45 minutes',
    edits: [
      {
        file: 'scenarios/stairs.yaml',
        from: 'setting: You are Noor.',
        to: `setting: ${'And then, '.repeat(3600)} you are Noor.`,
      },
    ],
    says: [
      'course.yaml:9  The required route takes 51.8 minutes. Cut until it takes 45; "npm run report -- minutes" says what takes how long. [find-too-many-minutes]',
    ],
  },
  {
    title: 'a lesson without a picture',
    edits: [{ file, from: '<Figure id="three-doors" />\n\n', to: '' }],
    says: [
      'lessons/say-hello.mdx:1  This lesson has no picture. Write <Figure id="…" />. [find-missing-parts]',
    ],
  },
  {
    title: 'a lesson in which there is nothing to do',
    edits: [{ file: 'lessons/keep-the-key.mdx', from: '<Vote id="whose-key" />\n', to: '' }],
    says: [
      'claims.yaml:17  KEY-1 cannot be practised in "keep-the-key#try-whose-key": there is no such place. Write a page, "#" and an item, activity, row or card on it: "two-words#Q3". [find-unknown-places]',
      'lessons/keep-the-key.mdx:1  This lesson asks for nothing. Write an activity, such as <Vote id="…" />. [find-missing-parts]',
    ],
  },
  {
    title: 'a picture that nobody has drawn',
    edits: [{ file, from: '"three-doors"', to: '"three-dors"' }],
    says: [
      'lessons/say-hello.mdx:17  There is no figure "three-dors". Did you mean "three-doors"? [find-unknown-ids]',
    ],
  },
  {
    title: 'a second box of evidence',
    edits: [
      {
        file,
        from: '<Evidence source="S1" />',
        to: '<Evidence source="S1" />\n\n<Evidence source="S2" />',
      },
    ],
    says: [
      'lessons/say-hello.mdx:27  S2 is a second box of evidence. Keep one, and link the other: [a study](sources.html#S2). [find-too-much-evidence]',
    ],
  },
  {
    title: 'a box that opens without an answer',
    edits: [
      {
        file,
        from: '<Evidence source="S1" />',
        to: '<details>\n\nOpen me.\n\n</details>\n\n<Evidence source="S1" />',
      },
    ],
    says: [
      'lessons/say-hello.mdx:25  <details> opens without an answer. Ask with an activity, such as <Vote id="…" />. [find-unanswered-boxes]',
    ],
  },
];
