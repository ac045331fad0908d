import { readFileSync } from 'node:fs';
import type { BrokenCourse } from './broken-course.ts';

const aLesson = '../../../support/content/small-course/lessons/say-hello.mdx';
const lesson = readFileSync(new URL(aLesson, import.meta.url), 'utf8');

/** Ids that changed after portals and progress had learned them, and files that nobody lists. */
export const brokenPublishedIds: readonly BrokenCourse[] = [
  {
    title: 'a published id that is gone',
    edits: [{ file: 'published-ids.txt', from: 'item N3', to: 'item N3\nitem N4' }],
    says: [
      'published-ids.txt:8  "item N4" is gone. Portals and saved progress remember it, so it must come back. [find-changed-ids]',
    ],
  },
  {
    title: 'a published id that was changed',
    edits: [{ file: 'checks/say-hello.yaml', from: 'id: N1', to: 'id: Neighbour1' }],
    says: [
      'checks/say-hello.yaml:2  "item Neighbour1" is new. Run "npm run fix", or add the line "item Neighbour1" to published-ids.txt. From then on it stays. [find-changed-ids]',
      'checks/say-hello.yaml:2  Neighbour1 practises no claim. At one in claims.yaml, write "practisedIn: say-hello#Neighbour1". [find-parts-without-claims]',
      'claims.yaml:7  HELLO-1 cannot be practised in "say-hello#N1": there is no such place. Write a page, "#" and an item, activity, row or card on it: "two-words#Q3". [find-unknown-places]',
      'essentials.yaml:11  There is no item "N1". [find-unknown-essentials]',
      'published-ids.txt:5  "item N1" is gone. Portals and saved progress remember it, so it must come back. [find-changed-ids]',
    ],
  },
  {
    title: 'a published address that was corrected a little',
    edits: [{ file: 'analogy.yaml', from: 'id: ninth-beat', to: 'id: the-ninth-beat' }],
    says: [
      'analogy.yaml:47  "beat the-ninth-beat" is new. Run "npm run fix", or add the line "beat the-ninth-beat" to published-ids.txt. From then on it stays. [find-changed-ids]',
      'published-ids.txt:36  "beat ninth-beat" is gone. Did it become "beat the-ninth-beat"? Portals and saved progress remember it, so it must come back. [find-changed-ids]',
    ],
  },
  {
    title: 'a new id that is not in the list yet',
    edits: [{ file: 'published-ids.txt', from: 'card NK1\n', to: '' }],
    says: [
      'review-cards.yaml:2  "card NK1" is new. Run "npm run fix", or add the line "card NK1" to published-ids.txt. From then on it stays. [find-changed-ids]',
    ],
  },
  {
    title: 'a lesson that course.yaml does not list',
    edits: [{ file: 'course.yaml', from: '  - keep-the-key\n', to: '' }],
    says: [
      'lessons/keep-the-key.mdx:1  No page shows this lesson. Add "- keep-the-key" under "lessons" in course.yaml, or delete this file. [find-unlisted-files]',
    ],
  },
  {
    title: 'a lesson in course.yaml that has no file',
    edits: [
      {
        file: 'course.yaml',
        from: '  - keep-the-key\n',
        to: '  - keep-the-key\n  - keep-the-keys\n',
      },
    ],
    says: [
      'course.yaml:12  There is no lesson "keep-the-keys". Did you mean "keep-the-key"? [find-unknown-ids]',
    ],
  },
  {
    title: 'a lesson that is listed twice',
    edits: [
      { file: 'course.yaml', from: '  - keep-the-key\n', to: '  - keep-the-key\n  - say-hello\n' },
    ],
    says: [
      'course.yaml:12  The lesson "say-hello" is listed twice. Remove one line. [find-unlisted-files]',
    ],
  },
  {
    title: 'a scenario that course.yaml does not list, and one without a file',
    edits: [{ file: 'course.yaml', from: '- stairs', to: '- stair' }],
    says: [
      'course.yaml:14  There is no scenario "stair". Did you mean "stairs"? [find-unknown-ids]',
      'scenarios/stairs.yaml:1  No page shows this scenario. Add "- stairs" under "scenarios" in course.yaml, or delete this file. [find-unlisted-files]',
    ],
  },
  {
    title: 'a scenario whose id is not the name of its file',
    edits: [
      { file: 'scenarios/stairs.yaml', from: 'id: stairs', to: 'id: steps' },
      { file: 'published-ids.txt', from: 'scenario stairs', to: 'scenario steps' },
    ],
    says: [
      'scenarios/stairs.yaml:1  The id is "steps" and the file is "stairs". Write the same name for both. [find-unlisted-files]',
    ],
  },
  {
    title: 'a lesson whose name cannot be an address, and one whose address is taken',
    edits: [
      { file: 'lessons/My key.mdx', text: lesson },
      { file: 'lessons/glossary.mdx', text: lesson },
      {
        file: 'course.yaml',
        from: '  - keep-the-key\n',
        to: '  - keep-the-key\n  - My key\n  - glossary\n',
      },
      {
        file: 'published-ids.txt',
        from: 'lesson keep-the-key',
        to: 'lesson keep-the-key\nlesson My key\nlesson glossary',
      },
    ],
    says: [
      'lessons/glossary.mdx:1  The address glossary.html is taken by another page. Give the file another name. [find-unusable-names]',
      'lessons/glossary.mdx:11  This section teaches no claim. At one in claims.yaml, write "taughtIn: glossary#a-small-word". [find-parts-without-claims]',
      'lessons/glossary.mdx:19  This section teaches no claim. At one in claims.yaml, write "taughtIn: glossary#a-word-without-a-debt". [find-parts-without-claims]',
      'lessons/glossary.mdx:27  This activity practises no claim. At one in claims.yaml, write "practisedIn: glossary#try-where-does-it-go". [find-parts-without-claims]',
      'lessons/My key.mdx:1  "My key" cannot be an address. Name the file in small letters, digits and hyphens. [find-unusable-names]',
      'lessons/My key.mdx:11  This section teaches no claim. At one in claims.yaml, write "taughtIn: My key#a-small-word". [find-parts-without-claims]',
      'lessons/My key.mdx:19  This section teaches no claim. At one in claims.yaml, write "taughtIn: My key#a-word-without-a-debt". [find-parts-without-claims]',
      'lessons/My key.mdx:27  This activity practises no claim. At one in claims.yaml, write "practisedIn: My key#try-where-does-it-go". [find-parts-without-claims]',
    ],
  },
];
