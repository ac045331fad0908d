import type { BrokenCourse } from './broken-course.ts';

/** Data files that cannot be read, or do not say what they must. */
export const brokenDataFiles: readonly BrokenCourse[] = [
  {
    title: 'files that are missing',
    edits: [
      { file: 'glossary.yaml', gone: true },
      { file: 'interface.yaml', gone: true },
      { file: 'published-ids.txt', gone: true },
    ],
    says: [],
  },
  {
    title: 'a colon in a text without quotes',
    edits: [
      { file: 'glossary.yaml', from: 'meaning: A second key', to: 'meaning: Key: a second key' },
    ],
    says: [],
  },
  {
    title: 'a text of which only the beginning stands in quotes',
    edits: [
      { file: 'glossary.yaml', from: 'meaning: A second key', to: 'meaning: "A second" key' },
    ],
    says: [],
  },
  {
    title: 'quotes that are never closed',
    edits: [{ file: 'glossary.yaml', from: 'lead: The words', to: 'lead: "The words' }],
    says: [],
  },
  {
    title: 'lines that are not in one column',
    edits: [{ file: 'glossary.yaml', from: '    term: Spare key', to: '   term: Spare key' }],
    says: [],
  },
  {
    title: 'a line that is indented with a tab',
    edits: [{ file: 'glossary.yaml', from: '    term: Spare key', to: '\tterm: Spare key' }],
    says: [],
  },
  {
    title: 'a word before a colon that stands twice',
    edits: [
      { file: 'glossary.yaml', from: 'lead: The words', to: 'title: Words\nlead: The words' },
    ],
    says: [],
  },
  {
    title: 'texts that begin with a sign that YAML keeps for itself',
    edits: [
      { file: 'glossary.yaml', from: 'term: Neighbour', to: 'term: @neighbour' },
      { file: 'misconceptions.yaml', from: 'instead: Neighbours may stay neighbours.', to: 'instead: *neighbours' },
      { file: 'about.yaml', from: 'lead: A course', to: 'lead: |A course' },
    ],
    says: [],
  },
  {
    title: 'words after # that YAML would leave out',
    edits: [{ file: 'glossary.yaml', from: 'term: Spare key', to: 'term: Spare key #2' }],
    says: [],
  },
  {
    title: 'a text with a comma between braces and without quotes',
    edits: [
      { file: 'comparison.yaml', from: 'text: Both take some.', to: 'text: Both take some, or more.' },
    ],
    says: [],
  },
  {
    title: 'a row of the comparison that lacks a cell',
    edits: [
      {
        file: 'comparison.yaml',
        from: '    reach: { text: For a moment, claims: [HELLO-1] }\n',
        to: '',
      },
    ],
    says: [],
  },
  {
    title: 'an example that the comparison lacks for one field',
    edits: [
      {
        file: 'comparison.yaml',
        from: '        reach: They meet once at the letter boxes.\n',
        to: '',
      },
    ],
    says: [],
  },
  {
    title: 'a place on the line that does not exist',
    edits: [{ file: 'comparison.yaml', from: 'line: { roots: 90', to: 'line: { roots: 190' }],
    says: [],
  },
  {
    title: 'a link to a place from the comparison and from the glossary',
    edits: [
      {
        file: 'comparison.yaml',
        from: 'scenario-stairs.html#N_D1',
        to: 'scenario-stairs.html#N_D7',
      },
      { file: 'glossary.yaml', from: 'more: say-hello.html', to: 'more: say-helo.html' },
    ],
    says: [],
  },
  {
    title: 'a description that search engines would find too short',
    edits: [
      {
        file: 'sources.yaml',
        from: 'Two sources that do not exist, because a small course needs some.',
        to: 'Two sources.',
      },
    ],
    says: [],
  },
  {
    title: 'a source with a wrong year, strength and DOI',
    edits: [
      { file: 'sources.yaml', from: 'year: 2001', to: 'year: in 2001' },
      {
        file: 'sources.yaml',
        from: 'strength: firm',
        to: 'strength: strong\n    doi: https://doi.org/10.1/x',
      },
    ],
    says: [],
  },
  {
    title: 'a week of the plan without its question',
    edits: [
      {
        file: 'plan.yaml',
        from: '    ifThen: [If I am asked, then I help.]\n    check: Did I?\n',
        to: '    ifThen: [If I am asked, then I help.]\n',
      },
    ],
    says: [],
  },
  {
    title: 'a plan without reasons and with an unknown part',
    edits: [
      {
        file: 'plan.yaml',
        from: 'reasons:\n  - { text: Small steps are easy., sources: [S1] }',
        to: 'reason: Small steps are easy.',
      },
    ],
    says: [],
  },
  {
    title: 'an empty list',
    edits: [{ file: 'plan.yaml', from: 'columns: [Initials]', to: 'columns: []' }],
    says: [],
  },
];
