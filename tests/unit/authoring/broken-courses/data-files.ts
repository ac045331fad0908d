import type { BrokenCourse } from './broken-course.ts';

/** Data files that cannot be read, or do not say what they must: missing, misspelt, empty. */
export const brokenDataFiles: readonly BrokenCourse[] = [
  {
    title: 'files that are missing',
    edits: [
      { file: 'glossary.yaml', gone: true },
      { file: 'interface.yaml', gone: true },
      { file: 'published-ids.txt', gone: true },
    ],
    says: [
      'glossary.yaml:1  This file is missing from the content folder. [read-course]',
      'interface.yaml:1  This file is missing from the content folder. [read-course]',
      'published-ids.txt:1  This file is missing from the content folder. [read-course]',
    ],
  },
  {
    title: 'a colon in a text without quotes',
    edits: [
      { file: 'glossary.yaml', from: 'meaning: A second key', to: 'meaning: Key: a second key' },
    ],
    says: [
      'glossary.yaml:12  Put a text that has a colon in quotes. (YAML: Nested mappings are not allowed in compact mappings) [read-yaml]',
    ],
  },
  {
    title: 'a text of which only the beginning stands in quotes',
    edits: [
      { file: 'glossary.yaml', from: 'meaning: A second key', to: 'meaning: "A second" key' },
    ],
    says: [
      'glossary.yaml:12  Put the whole text in quotes. (YAML: Unexpected scalar at node end) [read-yaml]',
    ],
  },
  {
    title: 'quotes that are never closed',
    edits: [{ file: 'glossary.yaml', from: 'lead: The words', to: 'lead: "The words' }],
    says: [
      'glossary.yaml:14  Look above for quotes or a bracket that is not closed, or a line in the wrong column. (YAML: Missing closing "quote) [read-yaml]',
    ],
  },
  {
    title: 'lines that are not in one column',
    edits: [{ file: 'glossary.yaml', from: '    term: Spare key', to: '   term: Spare key' }],
    says: [
      'glossary.yaml:11  Look above for quotes or a bracket that is not closed, or a line in the wrong column. (YAML: Sequence item without - indicator) [read-yaml]',
    ],
  },
  {
    title: 'a line that is indented with a tab',
    edits: [{ file: 'glossary.yaml', from: '    term: Spare key', to: '\tterm: Spare key' }],
    says: [
      'glossary.yaml:11  Indent with spaces. (YAML: Tabs are not allowed as indentation) [read-yaml]',
    ],
  },
  {
    title: 'a word before a colon that stands twice',
    edits: [
      { file: 'glossary.yaml', from: 'lead: The words', to: 'title: Words\nlead: The words' },
    ],
    says: [
      'glossary.yaml:2  Write each word before a colon once. (YAML: Map keys must be unique) [read-yaml]',
    ],
  },
  {
    title: 'texts that begin with a sign that YAML keeps for itself',
    edits: [
      { file: 'glossary.yaml', from: 'term: Neighbour', to: 'term: @neighbour' },
      {
        file: 'misconceptions.yaml',
        from: 'instead: Neighbours may stay neighbours.',
        to: 'instead: *neighbours',
      },
      { file: 'about.yaml', from: 'lead: A course', to: 'lead: |A course' },
    ],
    says: [
      'about.yaml:2  Put the whole text in quotes. (YAML: Block scalar header includes extra characters: |A) [read-yaml]',
      'glossary.yaml:7  Put a text that begins with this sign in quotes. (YAML: Plain value cannot start with reserved character @) [read-yaml]',
      'misconceptions.yaml:7  "*neighbours" is no text for YAML. Put it in quotes. [read-yaml]',
    ],
  },
  {
    title: 'words after # that YAML would leave out',
    edits: [{ file: 'glossary.yaml', from: 'term: Spare key', to: 'term: Spare key #2' }],
    says: [
      'glossary.yaml:11  YAML leaves out "#2". Put the whole text in quotes, or a note on a line of its own. [read-yaml]',
    ],
  },
  {
    title: 'a text with a comma between braces and without quotes',
    edits: [
      {
        file: 'comparison.yaml',
        from: 'text: Both take some.',
        to: 'text: Both take some, or more.',
      },
    ],
    says: [
      'comparison.yaml:15  similarities, points 1 has no "or more.". Put a text that has a comma in quotes. [read-yaml]',
    ],
  },
];
