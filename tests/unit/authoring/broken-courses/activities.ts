import type { BrokenCourse } from './broken-course.ts';

const file = 'activities/say-hello.yaml';
const lesson = 'lessons/say-hello.mdx';
const second = `  - id: say-it
    kind: recall
    title: Say it
    instruction: Write or say the answer.
    ask: What does a hello open?
    model: A hello opens a contact between two people.
    points:
      - { id: contact, text: a contact }
      - { id: people, text: two people }
`;

/** Activities that name what does not exist. */
export const brokenActivities: readonly BrokenCourse[] = [
  {
    title: 'a card of a group that does not exist',
    edits: [{ file, from: 'group: opens', to: 'group: opened' }],
    says: [
      'activities/say-hello.yaml:13  There is no group "opened". Write one of: opens. [find-unknown-activity-parts]',
    ],
  },
  {
    title: 'a reason that is not a dimension',
    edits: [{ file, from: '[lifespan]', to: '[lifespam]' }],
    says: [
      'activities/say-hello.yaml:19  There is no dimension "lifespam". Write one of: lifespan. [find-unknown-activity-parts]',
    ],
  },
  {
    title: 'activities of a lesson that does not exist',
    edits: [{ file, as: 'activities/say-goodbye.yaml' }],
    says: [
      'activities/say-goodbye.yaml:1  There is no lesson "say-goodbye". Name the file after one. [find-unknown-activity-parts]',
    ],
  },
  {
    title: 'an activity that a lesson places and nobody wrote',
    edits: [{ file: lesson, from: 'id="where-does-it-go"', to: 'id="where-does-it-grow"' }],
    says: [
      'activities/say-hello.yaml:2  No lesson places this activity. Write <Sort id="where-does-it-go" /> in one, or remove it. [find-misplaced-activities]',
      'claims.yaml:6  HELLO-1 cannot be practised in "say-hello#try-where-does-it-go": there is no such place. Did you mean "say-hello#try-where-does-it-grow"? [find-unknown-places]',
      'claims.yaml:35  G1 cannot be practised in "say-hello#try-where-does-it-go": there is no such place. Did you mean "say-hello#try-where-does-it-grow"? [find-unknown-places]',
      'lessons/say-hello.mdx:27  There is no activity "where-does-it-grow". Did you mean "where-does-it-go"? [find-misplaced-activities]',
      'lessons/say-hello.mdx:27  This activity practises no claim. At one in claims.yaml, write "practisedIn: say-hello#try-where-does-it-grow". [find-parts-without-claims]',
    ],
  },
  {
    title: 'an activity that is placed as one of another kind',
    edits: [{ file: lesson, from: '<Sort', to: '<Place' }],
    says: [
      'lessons/say-hello.mdx:27  "where-does-it-go" is a sort. Write <Sort id="where-does-it-go" />. [find-misplaced-activities]',
    ],
  },
  {
    title: 'an activity that stands nowhere, in a lesson that places others',
    edits: [{ file, from: '  - id: where-does-it-go', to: second + '  - id: where-does-it-go' }],
    says: [
      'activities/say-hello.yaml:2  "activity say-it" is new. Run "npm run fix", or add the line "activity say-it" to published-ids.txt. From then on it stays. [find-changed-ids]',
      'activities/say-hello.yaml:2  No lesson places this activity. Write <Recall id="say-it" /> in one, or remove it. [find-misplaced-activities]',
    ],
  },
  {
    title: 'a misspelt key of an activity',
    edits: [{ file, from: 'judge: each', to: 'jugde: each' }],
    says: [
      'activities/say-hello.yaml:2  "judge" of where-does-it-go is missing. Write "judge: …". [read-yaml]',
      'activities/say-hello.yaml:9  where-does-it-go has no "jugde". Remove the line or correct the word. [read-yaml]',
    ],
  },
];
