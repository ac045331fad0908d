import { lineOfNode, walkLesson } from '#authoring/reading/lesson-tree.ts';
import type { TextNode } from '#authoring/reading/lesson-tree.ts';

/** A component in the text of a lesson. */
export type ComponentUse = {
  readonly name: string;
  readonly line: number;
  /** In a sentence, on lines of its own, or in a paragraph where nothing else stands. */
  readonly place: 'sentence' | 'block' | 'alone';
  /** The attributes with their values; a value that is not a plain text is missing. */
  readonly attributes: ReadonlyMap<string, string | undefined>;
};

/** Lists every component that a lesson uses, in document order. */
export function listComponentUses(tree: TextNode): ComponentUse[] {
  return [...walkLesson(tree)]
    .filter(({ node }) => node.type.startsWith('mdxJsx'))
    .map(({ node, around }) => ({
      name: node.name ?? '',
      line: lineOfNode(node),
      place: placeOf(node, around),
      attributes: new Map(
        (node.attributes ?? []).map(({ name = '', value }) => [
          name,
          typeof value === 'string' ? value : undefined,
        ]),
      ),
    }));
}

// MDX removes the paragraph around components if there is nothing else in it.
function placeOf(node: TextNode, [parent, outer]: readonly TextNode[]): ComponentUse['place'] {
  if (node.type === 'mdxJsxFlowElement') return 'block';
  const alone =
    parent?.type === 'paragraph' &&
    outer?.type !== 'listItem' &&
    parent.children?.every(({ type, value }) => type.startsWith('mdxJsx') || value?.trim() === '');
  return alone ? 'alone' : 'sentence';
}
