import { defaultTreeAdapter as tree } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** An element of HTML or SVG. */
export type Element = DefaultTreeAdapterTypes.Element;
/** What elements stand in. */
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** The elements that stand directly in another. */
export function childrenOf({ childNodes }: Parent): Element[] {
  return childNodes.filter((child) => tree.isElementNode(child));
}

/** All elements in document order. */
export function elementsIn(parent: Parent): Element[] {
  return childrenOf(parent).flatMap((child) => [child, ...elementsIn(child)]);
}

/** The value of an attribute. */
export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** Removes elements with everything in them. */
export function dropElements(parent: Parent, which: (element: Element) => boolean): void {
  for (const element of elementsIn(parent)) if (which(element)) tree.detachNode(element);
}

/** Removes elements and leaves what stands in them. */
export function unwrap(parent: Parent, which: (element: Element) => boolean): void {
  for (const element of elementsIn(parent)) {
    if (!which(element) || !element.parentNode) continue;
    for (const child of [...element.childNodes]) {
      tree.detachNode(child);
      tree.insertBefore(element.parentNode, child, element);
    }
    tree.detachNode(element);
  }
}
