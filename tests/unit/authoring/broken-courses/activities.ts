import type { BrokenCourse } from './broken-course.ts';

const file = 'activities/say-hello.yaml';

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
    title: 'a misspelt key of an activity',
    edits: [{ file, from: 'judge: each', to: 'jugde: each' }],
    says: [
      'activities/say-hello.yaml:2  "judge" of where-does-it-go is missing. Write "judge: …". [read-yaml]',
      'activities/say-hello.yaml:9  where-does-it-go has no "jugde". Remove the line or correct the word. [read-yaml]',
    ],
  },
];
