import type { BrokenCourse } from './broken-course.ts';

/** Ids that name nothing, or name two things. */
export const brokenIds: readonly BrokenCourse[] = [
  {
    title: 'a lesson that says an unknown claim',
    edits: [{ file: 'lessons/keep-the-key.mdx', from: 'ids="KEY-2"', to: 'ids="KEY-2 KEY2"' }],
    says: ['lessons/keep-the-key.mdx:24  There is no claim "KEY2". Did you mean "KEY-2"?'],
  },
  {
    title: 'an activity that practises an unknown claim',
    edits: [{ file: 'lessons/say-hello.mdx', from: 'covers="HELLO-1"', to: 'covers="HELO-1"' }],
    says: ['lessons/say-hello.mdx:48  There is no claim "HELO-1". Did you mean "HELLO-1"?'],
  },
  {
    title: 'a cited source that is missing',
    edits: [{ file: 'lessons/say-hello.mdx', from: 'source="S1"', to: 'source="S7"' }],
    says: [
      'lessons/say-hello.mdx:34  There is no source "S7". The known ones are in sources.yaml.',
    ],
  },
  {
    title: 'a missing source under a correction, in the plan and in the summary',
    edits: [
      { file: 'claims.yaml', from: '[S1]', to: '[S3]' },
      { file: 'plan.yaml', from: '[S2]', to: '[S4]' },
      { file: 'sources.yaml', from: '[S1]', to: '[S5]' },
    ],
    says: [
      'claims.yaml:12  There is no source "S3". The known ones are in sources.yaml.',
      'plan.yaml:53  There is no source "S4". The known ones are in sources.yaml.',
      'sources.yaml:7  There is no source "S5". The known ones are in sources.yaml.',
    ],
  },
  {
    title: 'a term that is not in the glossary',
    edits: [{ file: 'lessons/say-hello.mdx', from: 'id="neighbour"', to: 'id="neighbor"' }],
    says: ['lessons/say-hello.mdx:24  There is no term "neighbor". Did you mean "neighbour"?'],
  },
  {
    title: 'a component that does not exist',
    edits: [
      { file: 'lessons/say-hello.mdx', from: '<Example>', to: '<Exampel>' },
      { file: 'lessons/say-hello.mdx', from: '</Example>', to: '</Exampel>' },
    ],
    says: ['lessons/say-hello.mdx:36  There is no component "Exampel". Did you mean "Example"?'],
  },
  {
    title: 'an objective of a lesson that does not exist',
    edits: [{ file: 'lessons/say-hello.mdx', from: '[O1]', to: '[O1, O12]' }],
    says: ['lessons/say-hello.mdx:6  There is no objective "O12". Did you mean "O1"?'],
  },
  {
    title: 'an item with an unknown claim, objective, dimension, lesson and misconception',
    edits: [
      { file: 'checks/keep-the-key.yaml', from: '[KEY-1]', to: '[KEY-11]' },
      {
        file: 'checks/keep-the-key.yaml',
        from: 'O1\n    claims: [KEY-2]',
        to: 'P1\n    claims: [KEY-2]',
      },
      { file: 'checks/keep-the-key.yaml', from: '[purpose]', to: '[purpouse]' },
      { file: 'checks/keep-the-key.yaml', from: 'from: say-hello', to: 'from: say-helo' },
      { file: 'checks/say-hello.yaml', from: 'misconception: M2', to: 'misconception: M20' },
    ],
    says: [
      'checks/keep-the-key.yaml:5  There is no claim "KEY-11". Did you mean "KEY-1"?',
      'checks/keep-the-key.yaml:6  There is no dimension "purpouse". Did you mean "purpose"?',
      'checks/keep-the-key.yaml:7  There is no lesson "say-helo". Did you mean "say-hello"?',
      'checks/keep-the-key.yaml:26  There is no objective "P1". The known ones are in course.yaml.',
      'checks/say-hello.yaml:20  There is no misconception "M20". Did you mean "M2"?',
    ],
  },
  {
    title: 'a scenario with an unknown claim and dimension',
    edits: [
      {
        file: 'scenarios/stairs.yaml',
        from: 'claims: [HELLO-1, KEY-1]',
        to: 'claims: [HELLO-1, KEY-1, QUAY-1]',
      },
      { file: 'scenarios/stairs.yaml', from: '- dimension: purpose', to: '- dimension: lifspan' },
    ],
    says: [
      'scenarios/stairs.yaml:6  There is no claim "QUAY-1". The known ones are in claims.yaml.',
      'scenarios/stairs.yaml:89  There is no dimension "lifspan". Did you mean "lifespan"?',
    ],
  },
  {
    title: 'a row of the comparison with an unknown misconception, correction and need',
    edits: [
      { file: 'comparison.yaml', from: 'misconception: M2', to: 'misconception: N2' },
      {
        file: 'comparison.yaml',
        from: 'where everything begins.\n      corrections: [G1]',
        to: 'where everything begins.\n      corrections: [G11]',
      },
      { file: 'comparison.yaml', from: '[new-here, going-away]', to: '[new-heer]' },
    ],
    says: [
      'comparison.yaml:45  There is no claim "G11". Did you mean "G1"?',
      'comparison.yaml:67  There is no misconception "N2". The known ones are in misconceptions.yaml.',
      'comparison.yaml:72  There is no need "new-heer". Did you mean "new-here"?',
    ],
  },
  {
    title: 'a check that belongs to no lesson',
    edits: [{ file: 'checks/say-hello.yaml', as: 'checks/say-helo.yaml' }],
    says: ['checks/say-helo.yaml:1  There is no lesson "say-helo". Did you mean "say-hello"?'],
  },
  {
    title: 'two claims, or a claim and a correction, with one id',
    edits: [
      {
        file: 'claims.yaml',
        from: 'corrections:',
        to: '  - { id: KEY-1, text: Trust can end. }\ncorrections:',
      },
      {
        file: 'claims.yaml',
        from: '[S1]',
        to: '[S1]\n  - { id: HELLO-1, text: A hello may wait., sources: [] }',
      },
    ],
    says: [
      'claims.yaml:9  The id "KEY-1" is taken at claims.yaml:4. Write another one.',
      'claims.yaml:14  The id "HELLO-1" is taken at claims.yaml:2. Write another one.',
    ],
  },
  {
    title: 'two terms or two needs with one id',
    edits: [
      {
        file: 'glossary.yaml',
        from: '  - id: spare-key',
        to: '  - { id: neighbour, term: Neighbours, meaning: People next door. }\n  - id: spare-key',
      },
      {
        file: 'comparison.yaml',
        from: 'needs:\n  - {',
        to: 'needs:\n  - { id: going-away, text: I leave }\n  - {',
      },
    ],
    says: [
      'comparison.yaml:22  The id "going-away" is taken at comparison.yaml:20. Write another one.',
      'glossary.yaml:10  The id "neighbour" is taken at glossary.yaml:6. Write another one.',
    ],
  },
  {
    title: 'an item and a card with one id, which portals would mix up',
    edits: [
      { file: 'plan.yaml', from: 'id: NK1', to: 'id: N1' },
      { file: 'published-ids.txt', from: 'card NK1', to: 'card N1' },
    ],
    says: ['plan.yaml:69  The id "N1" is taken at checks/say-hello.yaml:2. Write another one.'],
  },
  {
    title: 'two options with one letter',
    edits: [{ file: 'checks/say-hello.yaml', from: '- id: C', to: '- id: B' }],
    says: [
      'checks/say-hello.yaml:17  The id "B" is taken at checks/say-hello.yaml:13. Write another one.',
    ],
  },
];
