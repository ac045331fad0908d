import { createProcessor } from '@mdx-js/mdx';

/** A stretch of a lesson under one heading; the first has none. */
export type Stretch = { readonly heading: string; readonly text: string };

type Node = {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
};

/** What stands on lines of its own: its last word is not the beginning of what follows. */
const blocks: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'mdxJsxFlowElement']);

/** Splits the MDX of a lesson at its headings and returns what a learner reads in each part. */
export function splitLesson(body: string): Stretch[] {
  const root: Node = createProcessor().parse(body);
  const parts: { heading: string; text: string }[] = [{ heading: '', text: '' }];
  for (const node of root.children ?? []) {
    const last = parts.at(-1);
    if (node.type === 'heading') parts.push({ heading: textOf(node), text: '' });
    else if (last) last.text += `${textOf(node)} `;
  }
  return parts
    .map(({ heading, text }) => ({ heading, text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

function textOf(node: Node): string {
  const text = [node.value ?? '', ...(node.children ?? []).map(textOf)].join('');
  return blocks.has(node.type) ? `${text} ` : text;
}
