import type { BrokenCourse } from './broken-course.ts';

const file = 'essentials.yaml';

/** Mistakes in what the course in ten minutes takes from elsewhere. */
export const brokenEssentials: readonly BrokenCourse[] = [
  {
    title: 'an item, a vote and a row that do not exist, in the course in ten minutes',
    edits: [
      { file, from: 'vote: whose-key', to: 'vote: whose-keys' },
      { file, from: 'rows: [purpose, lifespan]', to: 'rows: [purpose, lifespam]' },
      { file, from: 'items: [N1, N2, N3]', to: 'items: [N1, N2, N33]' },
    ],
    says: [
      'essentials.yaml:5  There is no vote "whose-keys". Did you mean "whose-key"? [find-unknown-essentials]',
      'essentials.yaml:8  There is no dimension "lifespam". Did you mean "lifespan"? [find-unknown-essentials]',
      'essentials.yaml:11  There is no item "N33". Did you mean "N3"? [find-unknown-essentials]',
    ],
  },
];
