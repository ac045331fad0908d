import type { BrokenCourse } from './broken-course.ts';

const file = 'lessons/say-hello.mdx';

/** Mistakes in the text of a lesson. */
export const brokenLessons: readonly BrokenCourse[] = [
  {
    title: 'a heading of the first level in a lesson',
    edits: [{ file, from: '## A small word', to: '# A small word' }],
    says: [
      'lessons/say-hello.mdx:11  The page prints the title of the lesson. Begin with "##". [find-skipped-headings]',
    ],
  },
  {
    title: 'a heading level that is skipped',
    edits: [{ file, from: '## A word without a debt', to: '#### A word without a debt' }],
    says: [
      'lessons/say-hello.mdx:19  This heading has level 4 and follows level 2. Write "###". [find-skipped-headings]',
    ],
  },
  {
    title: 'a link to a page that does not exist',
    edits: [{ file, from: '(keep-the-key.html)', to: '(keep-the-keys.html)' }],
    says: [
      'lessons/say-hello.mdx:23  The link "keep-the-keys.html" leads nowhere. Did you mean "keep-the-key.html"? [find-dead-links]',
    ],
  },
  {
    title: 'a link that does not name the file',
    edits: [{ file, from: '(keep-the-key.html)', to: '(/lessons/2)' }],
    says: [
      'lessons/say-hello.mdx:23  The link "/lessons/2" leads nowhere. Link to a page such as "comparison.html". [find-dead-links]',
    ],
  },
  {
    title: 'a link to a place that the page does not have',
    edits: [{ file, from: '(comparison.html#purpose)', to: '(comparison.html#purposes)' }],
    says: [
      'lessons/say-hello.mdx:23  The page comparison.html has no place "#purposes". Did you mean "#purpose"? [find-dead-links]',
    ],
  },
  {
    title: 'a link to a place that its own page does not have',
    edits: [{ file, from: '(comparison.html#purpose)', to: '(#a-small-world)' }],
    says: [
      'lessons/say-hello.mdx:23  The page say-hello.html has no place "#a-small-world". Did you mean "#a-small-word"? [find-dead-links]',
    ],
  },
  {
    title: 'a link to an item that was named wrongly',
    edits: [{ file, from: '(comparison.html#purpose)', to: '(keep-the-key.html#item-N2)' }],
    says: [
      'lessons/say-hello.mdx:23  The page keep-the-key.html has no place "#item-N2". Link to the page alone. [find-dead-links]',
    ],
  },
  {
    title: 'a term that explains itself twice in one lesson',
    edits: [
      {
        file,
        from: 'You may greet someone',
        to: 'You may greet a <Term id="neighbour">neighbour</Term>',
      },
    ],
    says: [
      'lessons/say-hello.mdx:21  The term "neighbour" explains itself on line 13 already. Write the word without <Term>. [find-repeated-terms]',
    ],
  },
  {
    title: 'a term that is all of its paragraph',
    edits: [
      {
        file,
        from: 'A <Term id="neighbour">neighbour</Term> is',
        to: '<Term id="neighbour">A neighbour</Term>\n\nis',
      },
    ],
    says: [
      'lessons/say-hello.mdx:13  <Term> stands alone and would lose its paragraph. Put it into a line of text, and leave something outside, such as the full stop. [find-misplaced-components]',
    ],
  },
  {
    title: 'a term on lines of its own',
    edits: [
      {
        file,
        from: 'A <Term id="neighbour">neighbour</Term> is',
        to: '<Term id="neighbour">\n\nA neighbour\n\n</Term>\n\nis',
      },
    ],
    says: [
      'lessons/say-hello.mdx:13  <Term> stands alone and would lose its paragraph. Put it into a line of text, and leave something outside, such as the full stop. [find-misplaced-components]',
    ],
  },
  {
    title: 'terms that are all of their paragraph',
    edits: [
      {
        file,
        from: 'A <Term id="neighbour">neighbour</Term> is',
        to: '<Term id="neighbour">A neighbour</Term> <Term id="spare-key">a key</Term>\n\nis',
      },
    ],
    says: [
      'lessons/say-hello.mdx:13  <Term> stands alone and would lose its paragraph. Put it into a line of text, and leave something outside, such as the full stop. [find-misplaced-components]',
      'lessons/say-hello.mdx:13  <Term> stands alone and would lose its paragraph. Put it into a line of text, and leave something outside, such as the full stop. [find-misplaced-components]',
    ],
  },
  {
    title: 'an evidence box in the middle of a sentence',
    edits: [{ file, from: '<Evidence source="S1" />', to: 'Look: <Evidence source="S1" />' }],
    says: [
      'lessons/say-hello.mdx:25  <Evidence> stands in a line of text. Put each of its tags on a line of its own, with empty lines around. [find-misplaced-components]',
    ],
  },
  {
    title: 'a block that is written on one line',
    edits: [
      { file, from: '<Sort id="where-does-it-go" />', to: 'Now <Sort id="where-does-it-go" />' },
    ],
    says: [
      'lessons/say-hello.mdx:27  <Sort> stands in a line of text. Put each of its tags on a line of its own, with empty lines around. [find-misplaced-components]',
    ],
  },
  {
    title: 'a component without what it needs',
    edits: [{ file, from: '<Evidence source="S1" />', to: '<Evidence />' }],
    says: [
      'lessons/say-hello.mdx:25  <Evidence> has no "source". Write <Evidence source="…">. [find-wrong-attributes]',
    ],
  },
  {
    title: 'a component with a misspelt or a needless attribute',
    edits: [
      { file, from: '<Evidence source="S1" />', to: '<Evidence sourse="S1" />' },
      { file, from: '"three-doors"', to: '"three-doors" title="One"' },
    ],
    says: [
      'lessons/say-hello.mdx:17  <Figure> has no "title". Remove it. [find-wrong-attributes]',
      'lessons/say-hello.mdx:25  <Evidence> has no "sourse". Did you mean "source"? [find-wrong-attributes]',
    ],
  },
];
