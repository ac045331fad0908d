/** An element of an XML file. */
export type ReadElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ReadElement[];
  text: string;
};

const part = /<\?[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/gy;

/** Reads an XML file without comments and CDATA. Anything else in it is refused. */
export function readXml(text: string): ReadElement {
  const root: ReadElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  part.lastIndex = 0;
  while (part.lastIndex < text.length) {
    const at = part.lastIndex;
    const found = part.exec(text);
    if (!found) throw new Error(`This is no XML: ${text.slice(at, at + 40)}`);
    const [, closes, name, attributes = '', isEmpty, words] = found;
    const parent = open.at(-1)!;
    if (words !== undefined) parent.text += decode(words.trim());
    else if (name === undefined) continue;
    else if (closes) open.pop();
    else {
      const element = { name, attributes: readAttributes(attributes), children: [], text: '' };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  return root.children[0]!;
}

/** Every element of this name, at any depth. */
export function listElements(element: ReadElement, name: string): ReadElement[] {
  const own = element.name === name ? [element] : [];
  return [...own, ...element.children.flatMap((child) => listElements(child, name))];
}

function readAttributes(text: string): Record<string, string> {
  const pairs = text.matchAll(/([\w:]+)="([^"]*)"/g);
  return Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name, decode(value)]));
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
