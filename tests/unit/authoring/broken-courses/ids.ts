import type { BrokenCourse } from './broken-course.ts';

/** Ids that name nothing, or name two things. */
export const brokenIds: readonly BrokenCourse[] = [
  {
    title: 'a cited source that is missing',
    edits: [{ file: 'lessons/say-hello.mdx', from: 'source="S1"', to: 'source="S7"' }],
    says: [
      'lessons/say-hello.mdx:25  There is no source "S7". The known ones are in sources.yaml. [find-unknown-ids]',
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
      'claims.yaml:33  There is no source "S3". The known ones are in sources.yaml. [find-unknown-ids]',
      'plan.yaml:53  There is no source "S4". The known ones are in sources.yaml. [find-unknown-ids]',
      'sources.yaml:7  There is no source "S5". The known ones are in sources.yaml. [find-unknown-ids]',
    ],
  },
  {
    title: 'a term that is not in the glossary',
    edits: [{ file: 'lessons/say-hello.mdx', from: 'id="neighbour"', to: 'id="neighbor"' }],
    says: [
      'lessons/say-hello.mdx:13  There is no term "neighbor". Did you mean "neighbour"? [find-unknown-ids]',
    ],
  },
  {
    title: 'a component that does not exist',
    edits: [{ file: 'lessons/say-hello.mdx', from: '<Figure id', to: '<Figur id' }],
    says: [
      'lessons/say-hello.mdx:17  There is no component "Figur". Did you mean "Figure"? [find-unknown-ids]',
    ],
  },
  {
    title: 'an objective of a lesson that does not exist',
    edits: [{ file: 'lessons/say-hello.mdx', from: '[O1]', to: '[O1, O12]' }],
    says: [
      'lessons/say-hello.mdx:5  There is no objective "O12". Did you mean "O1"? [find-unknown-ids]',
    ],
  },
  {
    title: 'an item with an unknown objective, dimension, lesson and misconception',
    edits: [
      {
        file: 'checks/keep-the-key.yaml',
        from: 'O1\n    dimensions: [lifespan]',
        to: 'P1\n    dimensions: [lifespan]',
      },
      { file: 'checks/keep-the-key.yaml', from: '[purpose]', to: '[purpouse]' },
      { file: 'checks/keep-the-key.yaml', from: 'from: say-hello', to: 'from: say-helo' },
      { file: 'checks/say-hello.yaml', from: 'misconception: M2', to: 'misconception: M20' },
    ],
    says: [
      'checks/keep-the-key.yaml:5  There is no dimension "purpouse". Did you mean "purpose"? [find-unknown-ids]',
      'checks/keep-the-key.yaml:6  There is no lesson "say-helo". Did you mean "say-hello"? [find-unknown-ids]',
      'checks/keep-the-key.yaml:31  There is no objective "P1". The known ones are in course.yaml. [find-unknown-ids]',
      'checks/say-hello.yaml:23  There is no misconception "M20". Did you mean "M2"? [find-unknown-ids]',
    ],
  },
  {
    title: 'a scenario with an unknown dimension',
    edits: [
      { file: 'scenarios/stairs.yaml', from: '- dimension: purpose', to: '- dimension: lifspan' },
    ],
    says: [
      'scenarios/stairs.yaml:148  There is no dimension "lifspan". Did you mean "lifespan"? [find-unknown-ids]',
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
      'comparison.yaml:44  There is no claim "G11". Did you mean "G1"? [find-unknown-ids]',
      'comparison.yaml:66  There is no misconception "N2". The known ones are in misconceptions.yaml. [find-unknown-ids]',
      'comparison.yaml:71  There is no need "new-heer". Did you mean "new-here"? [find-unknown-ids]',
    ],
  },
  {
    title: 'a check that belongs to no lesson',
    edits: [{ file: 'checks/say-hello.yaml', as: 'checks/say-helo.yaml' }],
    says: [
      'checks/say-helo.yaml:1  There is no lesson "say-helo". Did you mean "say-hello"? [find-unknown-ids]',
      'checks/say-helo.yaml:2  N1 practises no claim. At one in claims.yaml, write "practisedIn: say-helo#N1". [find-parts-without-claims]',
      'claims.yaml:7  HELLO-1 cannot be practised in "say-hello#N1": there is no such place. Did you mean "say-helo#N1"? [find-unknown-places]',
    ],
  },
  {
    title: 'two claims, or a claim and a correction, with one id',
    edits: [
      {
        file: 'claims.yaml',
        from: '  - id: KEY-2\n',
        to: '  - { id: KEY-1, text: Trust can end., taughtIn: say-hello, practisedIn: plan }\n  - id: KEY-2\n',
      },
      {
        file: 'claims.yaml',
        from: 'corrections:\n',
        to: 'corrections:\n  - { id: HELLO-1, text: A hello may wait., sources: [], taughtIn: say-hello }\n',
      },
    ],
    says: [
      'claims.yaml:21  The id "KEY-1" is taken at claims.yaml:13. Write another one. [find-duplicate-ids]',
      'claims.yaml:32  The id "HELLO-1" is taken at claims.yaml:2. Write another one. [find-duplicate-ids]',
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
      'comparison.yaml:21  The id "going-away" is taken at comparison.yaml:19. Write another one. [find-duplicate-ids]',
      'glossary.yaml:10  The id "neighbour" is taken at glossary.yaml:6. Write another one. [find-duplicate-ids]',
    ],
  },
  {
    title: 'an item and a card with one id, which portals would mix up',
    edits: [
      { file: 'review-cards.yaml', from: 'id: NK1', to: 'id: N1' },
      { file: 'published-ids.txt', from: 'card NK1', to: 'card N1' },
    ],
    says: [
      'claims.yaml:12  HELLO-1 cannot be practised in "review#NK1": there is no such place. Did you mean "review#N1"? [find-unknown-places]',
      'review-cards.yaml:2  The id "N1" is taken at checks/say-hello.yaml:2. Write another one. [find-duplicate-ids]',
      'review-cards.yaml:2  The card N1 practises no claim. At one in claims.yaml, write "practisedIn: review#N1". [find-parts-without-claims]',
    ],
  },
  {
    title: 'two options with one letter',
    edits: [{ file: 'checks/say-hello.yaml', from: '- id: C', to: '- id: B' }],
    says: [
      'checks/say-hello.yaml:20  The id "B" is taken at checks/say-hello.yaml:14. Write another one. [find-duplicate-ids]',
    ],
  },
];
