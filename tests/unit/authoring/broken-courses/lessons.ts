import type { BrokenCourse } from './broken-course.ts';

const file = 'lessons/say-hello.mdx';

/** Mistakes in the text of a lesson. */
export const brokenLessons: readonly BrokenCourse[] = [
  {
    title: 'a lesson that is too short',
    edits: [
      {
        file,
        from: ' After it, both know that the other one is there. The next talk begins more easily, because it is not the first.',
        to: '',
      },
    ],
    says: [
      'lessons/say-hello.mdx:1  This lesson has 342 words. Write 350 to 700. [find-lessons-of-wrong-length]',
    ],
  },
  {
    title: 'a lesson that is too long',
    edits: [
      {
        file,
        from: '## A word without a debt',
        to: `${'word '.repeat(400)}\n\n## A word without a debt`,
      },
    ],
    says: [
      'lessons/say-hello.mdx:1  This lesson has 764 words. Write 350 to 700. [find-lessons-of-wrong-length]',
    ],
  },
  {
    title: 'a lesson without one of its parts',
    edits: [
      { file, from: '<NonExample>', to: '<Example>' },
      { file, from: '</NonExample>', to: '</Example>' },
    ],
    says: [
      'lessons/say-hello.mdx:1  This lesson has no <NonExample>. Write one: docs/writing-lessons.md says what it is for. [find-missing-parts]',
    ],
  },
  {
    title: 'a heading of the first level in a lesson',
    edits: [{ file, from: '## A small word', to: '# A small word' }],
    says: [
      'lessons/say-hello.mdx:22  The page prints the title of the lesson. Begin with "##". [find-skipped-headings]',
    ],
  },
  {
    title: 'a heading level that is skipped',
    edits: [{ file, from: '## A word without a debt', to: '#### A word without a debt' }],
    says: [
      'lessons/say-hello.mdx:28  This heading has level 4 and follows level 2. Write "###". [find-skipped-headings]',
    ],
  },
  {
    title: 'a link to a page that does not exist',
    edits: [{ file, from: '(keep-the-key.html)', to: '(keep-the-keys.html)' }],
    says: [
      'lessons/say-hello.mdx:32  The link "keep-the-keys.html" leads nowhere. Did you mean "keep-the-key.html"? [find-dead-links]',
    ],
  },
  {
    title: 'a link that does not name the file',
    edits: [{ file, from: '(keep-the-key.html)', to: '(/lessons/2)' }],
    says: [
      'lessons/say-hello.mdx:32  The link "/lessons/2" leads nowhere. Link to a page such as "comparison.html". [find-dead-links]',
    ],
  },
  {
    title: 'a link to a place that the page does not have',
    edits: [{ file, from: '(comparison.html#purpose)', to: '(comparison.html#purposes)' }],
    says: [
      'lessons/say-hello.mdx:32  The page comparison.html has no place "#purposes". Did you mean "#purpose"? [find-dead-links]',
    ],
  },
  {
    title: 'a link to a place that its own page does not have',
    edits: [{ file, from: '(comparison.html#purpose)', to: '(#a-small-world)' }],
    says: [
      'lessons/say-hello.mdx:32  The page say-hello.html has no place "#a-small-world". Did you mean "#a-small-word"? [find-dead-links]',
    ],
  },
  {
    title: 'a link to an item that was named wrongly',
    edits: [{ file, from: '(comparison.html#purpose)', to: '(keep-the-key.html#item-N2)' }],
    says: [
      'lessons/say-hello.mdx:32  The page keep-the-key.html has no place "#item-N2". Link to the page alone. [find-dead-links]',
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
      'lessons/say-hello.mdx:30  The term "neighbour" explains itself on line 24 already. Write the word without <Term>. [find-repeated-terms]',
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
      'lessons/say-hello.mdx:24  <Term> stands alone and would lose its paragraph. Put it into a line of text, and leave something outside, such as the full stop. [find-misplaced-components]',
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
      'lessons/say-hello.mdx:24  <Term> stands alone and would lose its paragraph. Put it into a line of text, and leave something outside, such as the full stop. [find-misplaced-components]',
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
      'lessons/say-hello.mdx:24  <Term> stands alone and would lose its paragraph. Put it into a line of text, and leave something outside, such as the full stop. [find-misplaced-components]',
      'lessons/say-hello.mdx:24  <Term> stands alone and would lose its paragraph. Put it into a line of text, and leave something outside, such as the full stop. [find-misplaced-components]',
    ],
  },
  {
    title: 'an evidence box in the middle of a sentence',
    edits: [{ file, from: '<Evidence source="S1" />', to: 'Look: <Evidence source="S1" />' }],
    says: [
      'lessons/say-hello.mdx:34  <Evidence> stands in a line of text. Put each of its tags on a line of its own, with empty lines around. [find-misplaced-components]',
    ],
  },
  {
    title: 'a block that is written on one line',
    edits: [
      { file, from: '<NonExample>\n\n', to: '<NonExample>' },
      { file, from: '\n\n</NonExample>', to: '</NonExample>' },
    ],
    says: [
      'lessons/say-hello.mdx:42  <NonExample> stands in a line of text. Put each of its tags on a line of its own, with empty lines around. [find-misplaced-components]',
    ],
  },
  {
    title: 'a component without what it needs',
    edits: [
      {
        file,
        from: '<Activity title="Does it open a contact?">',
        to: '<Activity>',
      },
    ],
    says: [
      'claims.yaml:6  HELLO-1 cannot be practised in "say-hello#try-does-it-open-a-contact": there is no such place. Write a page, "#" and an item, activity, row or card on it: "two-words#Q3". [find-unknown-places]',
      'lessons/say-hello.mdx:48  <Activity> has no "title". Write <Activity title="…">. [find-wrong-attributes]',
      'lessons/say-hello.mdx:48  This activity practises no claim. At one in claims.yaml, write "practisedIn: say-hello#try". [find-parts-without-claims]',
    ],
  },
  {
    title: 'a component with a misspelt or a needless attribute',
    edits: [
      { file, from: '<Evidence source="S1" />', to: '<Evidence sourse="S1" />' },
      { file, from: '<Example>', to: '<Example title="One">' },
    ],
    says: [
      'lessons/say-hello.mdx:34  <Evidence> has no "sourse". Did you mean "source"? [find-wrong-attributes]',
      'lessons/say-hello.mdx:36  <Example> has no "title". Remove it. [find-wrong-attributes]',
    ],
  },
];
