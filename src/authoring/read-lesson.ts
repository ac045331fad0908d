import { createProcessor } from '@mdx-js/mdx';
import { lessonSchema } from '#features/lesson/lesson.schema.ts';
import type { Lesson } from '#features/lesson/lesson.schema.ts';
import { countWords } from './count-words.ts';
import type { Mistake } from './mistake.ts';
import { readYaml } from './read-yaml.ts';
import type { Path } from './read-yaml.ts';

/** Something named in the text of a lesson, and its line. */
export type Mention = { readonly name: string; readonly line: number };

/** A lesson as the rules see it: its front matter and what its text names. */
export type LessonFile = {
  readonly file: string;
  readonly id: string;
  readonly data: Lesson;
  readonly lineOf: (path: Path) => number;
  /** Ids of claims and corrections that the text says. */
  readonly claims: readonly Mention[];
  /** Ids of claims that an activity practises. */
  readonly practised: readonly Mention[];
  readonly sources: readonly Mention[];
  readonly terms: readonly Mention[];
  readonly links: readonly Mention[];
  /** Components used, by name. */
  readonly components: readonly Mention[];
  readonly headings: readonly { readonly depth: number; readonly line: number }[];
  readonly words: number;
};

type Node = {
  readonly type: string;
  readonly name?: string | null;
  readonly depth?: number;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: { readonly line: number } };
};

const frontMatter = /^---\n([\s\S]*?)\n---\n/;

/** Reads a lesson in MDX. Returns what the rules need, or the mistakes that make it unreadable. */
export function readLesson(file: string, text: string): LessonFile | Mistake[] {
  const [whole, head] = frontMatter.exec(text) ?? [];
  if (whole === undefined || head === undefined)
    return [{ file, line: 1, message: 'A lesson begins with "---", its title and so on, and "---".' }];
  const front = readYaml(file, head, lessonSchema, 1);
  const body = text.replace(frontMatter, (match) => match.replace(/[^\n]/g, ''));
  let tree: Node;
  try {
    tree = createProcessor().parse(body);
  } catch (error) {
    const { line = 1, reason = String(error) } = error as { line?: number; reason?: string };
    return [{ file, line, message: `This is not valid MDX: ${reason}` }];
  }
  if (Array.isArray(front)) return front;
  const nodes = [...walk(tree)];
  const named = (component: string, attribute: string): Mention[] =>
    nodes
      .filter((node) => node.name === component)
      .flatMap((node) => attributeOf(node, attribute).map((name) => ({ name, line: lineOf(node) })));
  return {
    file,
    id: file.replace(/^.*\//, '').replace(/\.mdx$/, ''),
    data: front.data,
    lineOf: front.lineOf,
    claims: named('Claim', 'ids'),
    practised: named('Activity', 'covers'),
    sources: named('Evidence', 'source'),
    terms: named('Term', 'id'),
    links: nodes
      .filter((node) => node.type === 'link')
      .map((node) => ({ name: node.url ?? '', line: lineOf(node) })),
    components: nodes
      .filter((node) => node.type.startsWith('mdxJsx'))
      .map((node) => ({ name: node.name ?? '', line: lineOf(node) })),
    headings: nodes
      .filter((node) => node.type === 'heading' || node.name === 'Activity')
      .map((node) => ({ depth: node.depth ?? 2, line: lineOf(node) })),
    words: countWords(textOf(tree)),
  };
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

function attributeOf(node: Node, name: string): string[] {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : [];
}

/** What a learner reads: texts, and the questions and titles in attributes. */
function textOf(node: Node): string {
  const asked = (node.attributes ?? [])
    .filter(({ name }) => name === 'ask' || name === 'title')
    .map(({ value }) => `${String(value)}\n`);
  const inner = [...asked, node.value ?? '', ...(node.children ?? []).map(textOf)].join('');
  return node.type === 'paragraph' || node.type === 'heading' ? `${inner}\n` : inner;
}
