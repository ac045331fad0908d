import { parse, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** A page as a tree. */
export type Page = DefaultTreeAdapterTypes.Document;
/** An element of a page, of HTML or SVG. */
export type PageElement = DefaultTreeAdapterTypes.Element;

// Without scripting, what stands inside <noscript> is elements too, and is judged with the rest.
const options = { scriptingEnabled: false, sourceCodeLocationInfo: true };

/** Parses a page as a browser does. */
export function readPage(html: string): Page {
  return parse(html, options);
}

/** Serializes a page, with its doctype. */
export function writePage(page: Page): string {
  return quoteProps(serialize(page, options));
}

/**
 * Puts the props of islands into single quotes: they are JSON, and every `"` in them would be
 * written as `&quot;`. That is a seventh of a scenario's page, and pushes its texts and the props that
 * repeat them further apart than a zip can look back (32 KB).
 */
function quoteProps(html: string): string {
  return html.replaceAll(/ props="([^"]*&quot;[^"]*)"/g, (_, props: string) => {
    const text = props.replaceAll("'", '&#39;').replaceAll('&quot;', '"');
    return ` props='${text}'`;
  });
}

/** Yields every element in document order, including those inside a <template>. */
export function* elementsOf(parent: DefaultTreeAdapterTypes.ParentNode): Generator<PageElement> {
  const children = 'content' in parent ? parent.content.childNodes : parent.childNodes;
  for (const child of children) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

/** Returns the value of an attribute. */
export function attributeOf({ attrs }: PageElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** Returns the text inside a script or style element. */
export function textOf({ childNodes }: PageElement): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** Returns the line on which an element, or one of its attributes, begins. */
export function lineOf({ sourceCodeLocation }: PageElement, attribute?: string): number {
  const place = attribute ? sourceCodeLocation?.attrs?.[attribute] : undefined;
  return (place ?? sourceCodeLocation)?.startLine ?? 1;
}

/** Returns the line on which the text inside a script or style element begins. */
export function lineOfText(element: PageElement): number {
  return element.childNodes[0]?.sourceCodeLocation?.startLine ?? lineOf(element);
}
