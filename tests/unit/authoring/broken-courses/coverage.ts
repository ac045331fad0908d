import type { BrokenCourse } from './broken-course.ts';

const claims = 'claims.yaml';

/** Claims and objectives that the course leaves out, and parts of the course that belong to no claim. */
export const brokenCoverage: readonly BrokenCourse[] = [
  {
    title: 'a claim that is neither taught nor practised',
    edits: [
      {
        file: claims,
        from: 'corrections:',
        to: '  - { id: KEY-3, text: Trust can end. }\ncorrections:',
      },
    ],
    says: [
      'claims.yaml:30  KEY-3 is not taught. Write "taughtIn: …": a lesson, "#" and the heading under which it stands, such as "two-words#the-idea". [find-missing-coverage]',
      'claims.yaml:30  KEY-3 is not practised. Write "practisedIn: …": an item, an activity, a scenario, a row, a card, the analogy or the plan, such as "two-words#Q3". [find-missing-coverage]',
    ],
  },
  {
    title: 'a correction that is not taught',
    edits: [{ file: claims, from: '    taughtIn: say-hello#a-word-without-a-debt\n', to: '' }],
    says: [
      'claims.yaml:31  G1 is not taught. Write "taughtIn: …": a lesson, "#" and the heading under which it stands, such as "two-words#the-idea". [find-missing-coverage]',
      'lessons/say-hello.mdx:19  This section teaches no claim. At one in claims.yaml, write "taughtIn: say-hello#a-word-without-a-debt". [find-parts-without-claims]',
    ],
  },
  {
    title: 'a heading that was renamed, and the claim that was taught under it',
    edits: [
      {
        file: 'lessons/keep-the-key.mdx',
        from: '## A key is a question',
        to: '## Is a key a question?',
      },
    ],
    says: [
      'claims.yaml:15  KEY-1 cannot be taught in "keep-the-key#a-key-is-a-question": there is no such place. Did you mean "keep-the-key#is-a-key-a-question"? [find-unknown-places]',
      'lessons/keep-the-key.mdx:11  This section teaches no claim. At one in claims.yaml, write "taughtIn: keep-the-key#is-a-key-a-question". [find-parts-without-claims]',
    ],
  },
  {
    title: 'a claim that is taught in a lesson that does not exist',
    edits: [{ file: claims, from: 'keep-the-key#a-key-is-a-question', to: 'third-lesson#a-key' }],
    says: [
      'claims.yaml:15  KEY-1 cannot be taught in "third-lesson#a-key": there is no such place. Write the name of a lesson, "#" and one of its headings: "two-words#the-idea". [find-unknown-places]',
      'lessons/keep-the-key.mdx:11  This section teaches no claim. At one in claims.yaml, write "taughtIn: keep-the-key#a-key-is-a-question". [find-parts-without-claims]',
    ],
  },
  {
    title: 'a claim that is taught in an item',
    edits: [
      {
        file: claims,
        from: 'taughtIn: keep-the-key#it-takes-its-time',
        to: 'taughtIn: keep-the-key#N3',
      },
    ],
    says: [
      'claims.yaml:23  KEY-2 cannot be taught in "keep-the-key#N3": there is no such place. Did you mean "keep-the-key"? [find-unknown-places]',
      'lessons/keep-the-key.mdx:19  This section teaches no claim. At one in claims.yaml, write "taughtIn: keep-the-key#it-takes-its-time". [find-parts-without-claims]',
    ],
  },
  {
    title:
      'a claim that is practised under a heading that only teaches, and in an item that is gone',
    edits: [
      { file: claims, from: '- keep-the-key#N2', to: '- keep-the-key#it-takes-its-time' },
      { file: claims, from: '- keep-the-key#N3', to: '- keep-the-key#N33' },
    ],
    says: [
      'checks/keep-the-key.yaml:2  N2 practises no claim. At one in claims.yaml, write "practisedIn: keep-the-key#N2". [find-parts-without-claims]',
      'checks/keep-the-key.yaml:29  N3 practises no claim. At one in claims.yaml, write "practisedIn: keep-the-key#N3". [find-parts-without-claims]',
      'claims.yaml:18  KEY-1 cannot be practised in "keep-the-key#it-takes-its-time": there is no such place. Write a page, "#" and an item, activity, row or card on it: "two-words#Q3". [find-unknown-places]',
      'claims.yaml:25  KEY-2 cannot be practised in "keep-the-key#N33": there is no such place. Did you mean "keep-the-key#N3"? [find-unknown-places]',
    ],
  },
  {
    title: 'a row, a scenario, an activity and a card that practise no claim',
    edits: [
      {
        file: claims,
        from: '      - comparison#lifespan\n      - analogy\n      - review#NK1\n',
        to: '',
      },
      {
        file: claims,
        from: '      - comparison#lifespan\n      - analogy\n      - plan\n',
        to: '',
      },
      {
        file: claims,
        from: '      - keep-the-key#try-whose-key\n      - keep-the-key#N2\n      - scenario-stairs\n',
        to: '',
      },
      { file: claims, from: '      - scenario-stairs\n      - comparison#purpose\n', to: '' },
      { file: claims, from: 'practisedIn: [analogy, say', to: 'practisedIn: [say' },
    ],
    says: [
      'analogy.yaml:1  The analogy practises no claim. At one in claims.yaml, write "practisedIn: analogy". [find-parts-without-claims]',
      'checks/keep-the-key.yaml:2  N2 practises no claim. At one in claims.yaml, write "practisedIn: keep-the-key#N2". [find-parts-without-claims]',
      'comparison.yaml:48  The row "lifespan" practises no claim. At one in claims.yaml, write "practisedIn: comparison#lifespan". [find-parts-without-claims]',
      'lessons/keep-the-key.mdx:31  This activity practises no claim. At one in claims.yaml, write "practisedIn: keep-the-key#try-whose-key". [find-parts-without-claims]',
      'plan.yaml:1  The plan practises no claim. At one in claims.yaml, write "practisedIn: plan". [find-parts-without-claims]',
      'review-cards.yaml:2  The card NK1 practises no claim. At one in claims.yaml, write "practisedIn: review#NK1". [find-parts-without-claims]',
      'scenarios/stairs.yaml:1  This scenario practises no claim. At one in claims.yaml, write "practisedIn: scenario-stairs". [find-parts-without-claims]',
    ],
  },
  {
    title: 'a place that is a number',
    edits: [
      { file: claims, from: 'taughtIn: keep-the-key#a-key-is-a-question', to: 'taughtIn: 2' },
    ],
    says: [
      'claims.yaml:15  "taughtIn" of KEY-1 must be a list (each line begins with "- "). [read-yaml]',
    ],
  },
  {
    title: 'an objective that no item tests',
    edits: [{ file: 'course.yaml', from: 'shownBy: scenarios', to: 'shownBy: items' }],
    says: ['course.yaml:21  No item tests O2. Write one in checks/. [find-missing-coverage]'],
  },
  {
    title: 'a wrong idea that no option shows',
    edits: [
      {
        file: 'misconceptions.yaml',
        from: 'misconceptions:\n',
        to: 'misconceptions:\n  - { id: M9, wrong: Doors are rude., instead: Doors are doors. }\n',
      },
    ],
    says: [
      'misconceptions.yaml:2  No wrong option shows M9. Write "misconception: M9" at one in checks/, or a question in which this idea is tempting. [find-missing-coverage]',
    ],
  },
  {
    title: 'a source that is to be read with care and has no limit',
    edits: [{ file: 'sources.yaml', from: '    limit: One street only.\n', to: '' }],
    says: [
      'sources.yaml:23  S2 is marked careful and has no limit. Write "limit: …": what the study does not show. [find-limits-missing]',
    ],
  },
  {
    title: 'a final check that is required and has too few items',
    edits: [{ file: 'course.yaml', from: '- one-scenario', to: '- final-check' }],
    says: [
      'course.yaml:32  One attempt draws 2 items, and checks/final.yaml has 0. Write more there, or a smaller number here. [find-small-final-check]',
    ],
  },
  {
    title: 'a retired word in a lesson and in an answer, whatever its capitals',
    edits: [
      {
        file: 'checks/say-hello.yaml',
        from: 'text: It makes them friends.',
        to: 'text: It makes a Flat mate.',
      },
      {
        file: 'lessons/keep-the-key.mdx',
        from: 'not look into the drawers',
        to: 'not look into the drawers flat mate',
      },
      {
        file: 'scenarios/stairs.yaml',
        from: 'he heard of you from the landlord first',
        to: 'he heard of you from a flat mate',
      },
    ],
    says: [
      'checks/say-hello.yaml:21  The word "flat mate" is retired. Write "neighbour". [find-retired-words]',
      'lessons/keep-the-key.mdx:9  The word "flat mate" is retired. Write "neighbour". [find-retired-words]',
      'scenarios/stairs.yaml:62  The word "flat mate" is retired. Write "neighbour". [find-retired-words]',
    ],
  },
  {
    title: 'a retired word as the name of a column, and not in a sentence',
    edits: [
      { file: 'glossary.yaml', from: 'term: Spare key', to: 'term: Chance' },
      { file: 'glossary.yaml', from: 'meaning: A second key', to: 'meaning: A chance, and a key' },
    ],
    says: ['glossary.yaml:11  The word "chance" is retired. Write "success". [find-retired-words]'],
  },
  {
    title: 'a source that nothing cites',
    edits: [
      {
        file: 'sources.yaml',
        from: '    authors: Nobody, N.',
        to: '    authors: Some, B.\n    year: 2000\n    title: A third study\n    published: Invented\n    finding: Nothing is known.\n    strength: firm\n  - id: S1\n    authors: Nobody, N.',
      },
      { file: 'sources.yaml', from: 'sources:\n  - id: S1', to: 'sources:\n  - id: S9' },
    ],
    says: [
      'sources.yaml:10  Nothing cites S9. Cite it, or remove it from the list. [find-uncited-sources]',
    ],
  },
];
