import type { ParserOptions } from 'prettier';
import { parsers } from 'prettier-plugin-astro';

/** A part of a program or of a template, as ESTree names it. */
export type CodeNode = { readonly type: string; readonly start: number } & Readonly<
  Record<string, unknown>
>;

/** Reads an .astro file, or a .ts or .tsx file as if it were the front matter of one. */
export async function parseCode(file: string, text: string): Promise<CodeNode> {
  const source = file.endsWith('.astro') ? text : asFrontMatter(text);
  const options = { originalText: source } as ParserOptions;
  return (await parsers['astro']?.parse(source, options)) as CodeNode;
}

/** The line of the file on which a part begins. */
export function lineOfCode(file: string, text: string, { start }: CodeNode): number {
  if (file.endsWith('.astro')) return text.slice(0, start).split('\n').length;
  return asFrontMatter(text).slice(0, start).split('\n').length - 1;
}

/** The parts directly under a part. */
export function partsOf(node: CodeNode): CodeNode[] {
  return Object.entries(node)
    .filter(([key]) => key !== 'comments')
    .flatMap(([, value]) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter(isCodeNode);
}

/** Whether a value is a part of a program. */
export function isCodeNode(value: unknown): value is CodeNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

// Front matter may hold elements, so there "<T>(" would open one; "<T,>(" means the same.
function asFrontMatter(text: string): string {
  return `---\n${text.replaceAll(/<(\w+)>\(/g, '<$1,>(')}\n---\n`;
}

/** The name of an element, attribute, property or function; of a.b it is "b". */
export function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isCodeNode(value)) return '';
  return nameOf(value['name'] ?? value['property'] ?? value['key'] ?? value['value']);
}

/** The words of a text in code, or nothing when it is none. */
export function wordsOf({ type, value }: CodeNode): string {
  const isText = type === 'JSXText' || type === 'Literal';
  if (isText) return typeof value === 'string' ? value : '';
  return type === 'TemplateElement' ? (value as { cooked: string }).cooked : '';
}
