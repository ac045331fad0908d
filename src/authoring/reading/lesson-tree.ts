import { createProcessor } from '@mdx-js/mdx';

/** A part of a lesson's text: a paragraph, a heading, a component, and what is in it. */
export type TextNode = {
  readonly type: string;
  readonly name?: string | null | undefined;
  readonly depth?: number | undefined;
  readonly url?: string | undefined;
  readonly value?: string | undefined;
  readonly children?: readonly TextNode[] | undefined;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
};

/** Parses MDX. Throws if it is not valid. */
export function parseLesson(body: string): TextNode {
  return createProcessor().parse(body);
}

/** Yields every node in document order with its ancestors, innermost first. */
export function* walkLesson(
  node: TextNode,
  around: readonly TextNode[] = [],
): Generator<{ readonly node: TextNode; readonly around: readonly TextNode[] }> {
  yield { node, around };
  for (const child of node.children ?? []) yield* walkLesson(child, [node, ...around]);
}

/** Returns the line on which a node begins, from 1. */
export function lineOfNode(node: TextNode): number {
  return node.position?.start.line ?? 1;
}

/** Returns the text that a learner reads. */
export function textOfNode(node: TextNode): string {
  if (isCode(node)) return '';
  const inner = [node.value ?? '', ...(node.children ?? []).map(textOfNode)].join('');
  return node.type === 'paragraph' || node.type === 'heading' ? `${inner}\n` : inner;
}

/** Whether MDX runs this node as code: `{…}`, import or export. */
export function isCode({ type }: TextNode): boolean {
  return type === 'mdxjsEsm' || type === 'mdxFlowExpression' || type === 'mdxTextExpression';
}
