import type { BrokenCourse } from './broken-course.ts';

const file = 'lessons/say-hello.mdx';

/** Lessons that cannot be read at all. */
export const unreadableLessons: readonly BrokenCourse[] = [
  {
    title: 'a lesson without front matter',
    edits: [{ file, text: 'A hello opens a contact.\n' }],
    says: [
      'lessons/say-hello.mdx:1  A lesson begins with "---", its title and so on, and "---". [read-lesson]',
    ],
  },
  {
    title: 'front matter with a word missing and a word too many',
    edits: [{ file, from: 'keep: A hello', to: 'kept: A hello' }],
    says: [
      'lessons/say-hello.mdx:2  "keep" is missing. Write "keep: …". [read-yaml]',
      'lessons/say-hello.mdx:6  This file has no "kept". Remove the line or correct the word. [read-yaml]',
    ],
  },
  {
    title: 'a front matter text with a colon and no quotes',
    edits: [{ file, from: 'title: Say hello', to: 'title: Say hello: now' }],
    says: [
      'lessons/say-hello.mdx:2  Put a text that has a colon in quotes. (YAML: Nested mappings are not allowed in compact mappings) [read-yaml]',
    ],
  },
  {
    title: 'a line to keep that is too long to keep',
    edits: [
      { file, from: 'a door that opens.', to: `a door that opens${', and opens'.repeat(12)}.` },
    ],
    says: ['lessons/say-hello.mdx:6  "keep" has 161 characters. Write at most 120. [read-yaml]'],
  },
  {
    title: 'a term that is never closed',
    edits: [{ file, from: 'neighbour</Term>', to: 'neighbour' }],
    says: [
      'lessons/say-hello.mdx:13  <Term> is never closed. Write </Term>: in the same paragraph, or for a block after an empty line. [read-lesson]',
    ],
  },
  {
    title: 'a block that is never closed',
    edits: [{ file, from: '## A word without a debt', to: '<Part>\n\n## A word without a debt' }],
    says: [
      'lessons/say-hello.mdx:19  <Part> is never closed. Write </Part>: in the same paragraph, or for a block after an empty line. [read-lesson]',
    ],
  },
  {
    title: 'a block that is closed under another name',
    edits: [
      {
        file,
        from: '## A word without a debt',
        to: '<Part>\n\nOne.\n\n</Parts>\n\n## A word without a debt',
      },
    ],
    says: [
      'lessons/say-hello.mdx:23  </Parts> stands where <Part> is still open. Write </Part> there, or before it. [read-lesson]',
    ],
  },
  {
    title: 'a value without quotes',
    edits: [{ file, from: 'id="neighbour"', to: 'id=neighbour' }],
    says: [
      `lessons/say-hello.mdx:13  A "<" begins a component, and its values stand in straight quotes. (MDX: Unexpected character \`n\` (U+006E) before attribute value, expected a character that can start an attribute value, such as \`"\`, \`'\`, or \`{\`) [read-lesson]`,
    ],
  },
  {
    title: 'a comment that HTML would understand',
    edits: [{ file, from: '## A small word', to: '<!-- later -->\n\n## A small word' }],
    says: [
      'lessons/say-hello.mdx:11  Notes to yourself are written {/* like this */}, without "<!--". [read-lesson]',
    ],
  },
  {
    title: 'braces that are no code either',
    edits: [{ file, from: 'After it, both', to: 'After it {or a nod}, both' }],
    says: [
      'lessons/say-hello.mdx:15  Braces are code in MDX, and so are lines that begin with "import" or "export". (MDX: Could not parse expression with acorn) [read-lesson]',
    ],
  },
  {
    title: 'a sign that is read as a component',
    edits: [{ file, from: 'After it, both', to: 'After it <3 both' }],
    says: [
      'lessons/say-hello.mdx:15  A "<" begins a component, and its values stand in straight quotes. (MDX: Unexpected character `3` (U+0033) before name, expected a character that can start a name, such as a letter, `$`, or `_`) [read-lesson]',
    ],
  },
  {
    title: 'mistakes in the front matter and in the text at the same time',
    edits: [
      { file, from: '[O1]', to: 'O1' },
      { file, from: '## A word without a debt', to: '<Part>\n\n## A word without a debt' },
    ],
    says: [
      'lessons/say-hello.mdx:5  "objectives" must be a list (each line begins with "- "). [read-yaml]',
      'lessons/say-hello.mdx:19  <Part> is never closed. Write </Part>: in the same paragraph, or for a block after an empty line. [read-lesson]',
    ],
  },
  {
    title: 'a lesson with an ending that nobody reads',
    edits: [{ file: 'lessons/third.md', text: '# Third\n' }],
    says: [
      'lessons/third.md:1  Nobody reads this file. Give it a name that ends in ".mdx", or delete it. [read-course]',
    ],
  },
];
