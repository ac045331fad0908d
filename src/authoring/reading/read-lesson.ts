import { countWords } from '#authoring/facts/count-words.ts';
import { listComponentUses } from '#authoring/facts/list-component-uses.ts';
import type { ComponentUse } from '#authoring/facts/list-component-uses.ts';
import { listHeadings } from '#authoring/facts/list-headings.ts';
import type { LessonHeading } from '#authoring/facts/list-headings.ts';
import { lessonSchema } from '#features/lesson/lesson.schema.ts';
import type { Lesson } from '#features/lesson/lesson.schema.ts';
import { explainMdx } from './explain-mdx.ts';
import { isCode, lineOfNode, parseLesson, textOfNode, walkLesson } from './lesson-tree.ts';
import type { TextNode } from './lesson-tree.ts';
import type { Mistake } from './mistake.ts';
import { readYaml } from './read-yaml.ts';
import type { DataFile } from './read-yaml.ts';

/** Something named in the text of a lesson, and its line. */
export type Mention = { readonly name: string; readonly line: number };

/** A lesson as the rules see it: its front matter and what its text names. */
export type LessonFile = DataFile<Lesson> & {
  readonly id: string;
  readonly sources: readonly Mention[];
  readonly terms: readonly Mention[];
  readonly figures: readonly Mention[];
  readonly links: readonly Mention[];
  readonly components: readonly ComponentUse[];
  /** Places that MDX would run as a program. */
  readonly code: readonly Mention[];
  readonly headings: readonly LessonHeading[];
  readonly words: number;
  /** The text in lines, front matter left empty: the first one is line 1 of the file. */
  readonly lines: readonly string[];
};

const frontMatter = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** Reads a lesson in MDX. Returns what the rules need, or the mistakes that make it unreadable. */
export function readLesson(file: string, source: string): LessonFile | Mistake[] {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const [, head] = frontMatter.exec(text) ?? [];
  if (head === undefined)
    return [
      {
        file,
        line: 1,
        message: 'A lesson begins with "---", its title and so on, and "---".',
        rule: 'read-lesson',
      },
    ];
  const front = readYaml(file, head, lessonSchema, 1);
  const body = text.replace(frontMatter, (match) => match.replace(/[^\n]/g, ''));
  const tree = readTree(file, body);
  if (Array.isArray(front) || Array.isArray(tree))
    return [front, tree].flatMap((part) => (Array.isArray(part) ? part : []));
  const nodes = [...walkLesson(tree)].map(({ node }) => node);
  const components = listComponentUses(tree);
  const named = (component: string, attribute: string): Mention[] =>
    components
      .filter(({ name }) => name === component)
      .flatMap(({ attributes, line }) =>
        (attributes.get(attribute)?.match(/\S+/g) ?? []).map((name) => ({ name, line })),
      );
  return {
    ...front,
    id: file.replace(/^.*\//, '').replace(/\.mdx$/, ''),
    sources: named('Evidence', 'source'),
    terms: named('Term', 'id'),
    figures: named('Figure', 'id'),
    links: nodes
      .filter(({ type }) => type === 'link' || type === 'definition')
      .map((node) => ({ name: node.url ?? '', line: lineOfNode(node) })),
    components,
    code: nodes.filter(isCode).map((node) => ({ name: node.value ?? '', line: lineOfNode(node) })),
    headings: listHeadings(tree),
    words: countWords(textOfNode(tree)),
    lines: body.split('\n'),
  };
}

function readTree(file: string, body: string): TextNode | Mistake[] {
  try {
    return parseLesson(body);
  } catch (error) {
    return [{ file, ...explainMdx(error), rule: 'read-lesson' }];
  }
}
