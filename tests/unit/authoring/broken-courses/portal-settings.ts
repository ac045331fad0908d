import type { BrokenCourse } from './broken-course.ts';

const change = (from: string, to: string) => [{ file: 'course.yaml', from, to }];

/** Settings for portals that portals would not understand. */
export const brokenPortalSettings: readonly BrokenCourse[] = [
  {
    title: 'a course without settings for portals',
    edits: change('portal:\n', 'portals:\n'),
    says: [
      'course.yaml:1  "portal" is missing. Write "portal: …". [read-yaml]',
      'course.yaml:39  This file has no "portals". Remove the line or correct the word. [read-yaml]',
    ],
  },
  {
    title: 'an address of the course that is no whole address',
    edits: change('id: https://neighbours.example/course', 'id: /course'),
    says: [
      'course.yaml:40  "id" of portal: write a whole web address without a slash at its end, such as https://training.example.org/roots-and-reach. [read-yaml]',
    ],
  },
  {
    title: 'an identifier that some portals refuse',
    edits: change('good_neighbours', 'good-neighbours'),
    says: [
      'course.yaml:41  "identifier" of portal: write a letter, then letters, digits and _ only, 61 characters at most. [read-yaml]',
    ],
  },
  {
    title: 'a misspelt setting for portals, and one that is neither true nor false',
    edits: [
      ...change('  reportFailed: false', '  reportFailled: false'),
      ...change('reportAnswers: true', 'reportAnswers: sometimes'),
    ],
    says: [
      'course.yaml:39  "reportFailed" of portal is missing. Write "reportFailed: …". [read-yaml]',
      'course.yaml:43  portal has no "reportFailled". Remove the line or correct the word. [read-yaml]',
      'course.yaml:44  "reportAnswers" of portal must be true or false, without quotes. [read-yaml]',
    ],
  },
  {
    title: 'an origin with a path',
    edits: change('    - https://neighbours.example', '    - https://neighbours.example/forum'),
    says: [
      'course.yaml:46  portal, allowedOrigins 1: write only the beginning of the address of that site, such as https://intranet.example.org, without a path and without a slash at its end. Or "*" for every page. [read-yaml]',
    ],
  },
  {
    title: 'every page among some pages',
    edits: change('    - https://neighbours.example', '    - https://a.example\n    - "*"'),
    says: [
      'course.yaml:45  "allowedOrigins" of portal: "*" means every page, so it stands alone. Remove it, or all the others. [read-yaml]',
    ],
  },
  {
    title: 'a graded course without a final check',
    edits: change('graded: false', 'graded: true'),
    says: [
      'course.yaml:42  The score of a graded course comes from the final check, which draws 2 items, and checks/final.yaml has 0. Write more there, or "graded: false". [find-ungradable-course]',
    ],
  },
];
