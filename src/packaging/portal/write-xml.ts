import { escapeHtml } from '#packaging/site/escape-html.ts';

/** An element of an XML file: a name, attributes, and elements or a text inside. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly XmlElement[] | string;
};

/** Makes an element. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly XmlElement[] | string = [],
): XmlElement {
  return { name, attributes, content };
}

/** Writes an element and what is in it as a file, indented so that people can read it. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`;
}

function write({ name, attributes, content }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  const start = `${indent}<${name}${pairs.join('')}`;
  if (content.length === 0) return `${start}/>\n`;
  if (typeof content === 'string') return `${start}>${escapeHtml(content)}</${name}>\n`;
  const inside = content.map((child) => write(child, `${indent}  `)).join('');
  return `${start}>\n${inside}${indent}</${name}>\n`;
}
