import type { BrokenCourse } from './broken-course.ts';

/** Data files with a value that does not fit. */
export const brokenDataValues: readonly BrokenCourse[] = [
  {
    title: 'a row of the comparison that lacks a cell',
    edits: [
      {
        file: 'comparison.yaml',
        from: '    reach: { text: For a moment, why: It is a short time. }\n',
        to: '',
      },
    ],
    says: ['comparison.yaml:48  "reach" of lifespan is missing. Write "reach: …". [read-yaml]'],
  },
  {
    title: 'a cell of the comparison that does not say how to tell where it belongs',
    edits: [
      {
        file: 'comparison.yaml',
        from: 'For years, why: It is a long time.',
        to: 'For years',
      },
    ],
    says: ['comparison.yaml:51  "why" of lifespan, roots is missing. Write "why: …". [read-yaml]'],
  },
  {
    title: 'a dimension that takes the address of a view',
    edits: [{ file: 'comparison.yaml', from: '- id: lifespan', to: '- id: recall' }],
    says: [
      'comparison.yaml:48  "id" of recall: is an address of its own on the page. Choose another id. [read-yaml]',
    ],
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
    says: [
      'comparison.yaml:61  "reach" of lifespan, examples, agency is missing. Write "reach: …". [read-yaml]',
    ],
  },
  {
    title: 'a place on the line that does not exist',
    edits: [{ file: 'comparison.yaml', from: 'line: { roots: 90', to: 'line: { roots: 190' }],
    says: ['comparison.yaml:28  "roots" of purpose, line is 190. Write at most 100. [read-yaml]'],
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
    says: [
      'comparison.yaml:70  The page scenario-stairs.html has no place "#N_D7". Did you mean "#N_D1"? [find-dead-links]',
      'glossary.yaml:9  The link "say-helo.html" leads nowhere. Did you mean "say-hello.html"? [find-dead-links]',
    ],
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
    says: ['sources.yaml:3  "description" has 12 characters. Write at least 40. [read-yaml]'],
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
    says: [
      'sources.yaml:12  "year" of S1 must be a number. [read-yaml]',
      'sources.yaml:16  "strength" of S1 is "strong". Write one of: firm, careful. [read-yaml]',
      'sources.yaml:17  "doi" of S1 is "https://doi.org/10.1/x", which does not have the right form. Follow the others in this file. [read-yaml]',
    ],
  },
  {
    title: 'a word of the interface that is missing, and one that is too many',
    edits: [{ file: 'interface.yaml', from: '"skip":', to: '"skipp":' }],
    says: [
      'interface.yaml:1  "skip" of site is missing. Write "skip: …". [read-yaml]',
      'interface.yaml:1  site has no "skipp". Remove the line or correct the word. [read-yaml]',
    ],
  },
  {
    title: 'a week of the plan without its question',
    edits: [
      {
        file: 'plan.yaml',
        from: '    check: Did I?\n  - theme: Three\n',
        to: '  - theme: Three\n',
      },
    ],
    says: ['plan.yaml:26  "check" of weeks 2 is missing. Write "check: …". [read-yaml]'],
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
    says: [
      'plan.yaml:1  "reasons" is missing. Write "reasons: …". [read-yaml]',
      'plan.yaml:4  This file has no "reason". Remove the line or correct the word. [read-yaml]',
    ],
  },
  {
    title: 'a moment that one of its two tellings does not describe for who cannot see its picture',
    edits: [
      {
        file: 'analogy.yaml',
        from: '{ sentence: Stall three opens., alt: Stall three in a street. }',
        to: '{ sentence: Stall three opens. }',
      },
    ],
    says: [
      'analogy.yaml:134  "alt" of hides, market, marks 3 is missing. Write "alt: …". [read-yaml]',
    ],
  },
  {
    title: 'a telling that leaves a moment out',
    edits: [
      {
        file: 'analogy.yaml',
        from: '      - { sentence: Stall eight opens., alt: Stall eight in a street. }\n',
        to: '',
      },
    ],
    says: [
      'analogy.yaml:131  "marks" of hides, market has 7 entries. Write exactly 8. [read-yaml]',
    ],
  },
  {
    title: 'an empty list',
    edits: [{ file: 'plan.yaml', from: 'privacy: [It stays on this device.]', to: 'privacy: []' }],
    says: ['plan.yaml:7  "privacy" has 0 entries. Write at least 1. [read-yaml]'],
  },
];
