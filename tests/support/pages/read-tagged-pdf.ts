import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A branch of the outline. */
export type OutlineEntry = {
  readonly title: string;
  readonly items: readonly OutlineEntry[];
  readonly leads: boolean;
};

/** What a reader that is not ours finds in a PDF. */
export type TaggedPdf = {
  readonly pages: number;
  readonly isTagged: boolean;
  readonly language: string | undefined;
  readonly text: string;
  /** How often each tag stands in the structure. */
  readonly tags: ReadonlyMap<string, number>;
  readonly outline: readonly OutlineEntry[];
  /** Links inside the file that lead to a page of it, and those that lead to nothing. */
  readonly inside: number;
  readonly dead: number;
  readonly outside: readonly string[];
};

type Node = { readonly role?: string; readonly children?: readonly Node[] };
type Link = { subtype: string; url?: string; dest?: string | readonly unknown[] | null };
type Item = { title: string; dest: string | readonly unknown[] | null; items: readonly Item[] };

/** Reads a PDF with Mozilla's parser. */
export async function readTaggedPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const tags = new Map<string, number>();
  const texts: string[] = [];
  const outside: string[] = [];
  let [inside, dead] = [0, 0];
  const leads = async (to: Item['dest'] | undefined): Promise<boolean> =>
    (typeof to === 'string' ? await file.getDestination(to) : to) != null;
  const readOutline = (items: readonly Item[]): Promise<OutlineEntry[]> =>
    Promise.all(
      items.map(async ({ title, dest, items: below }) => ({
        title,
        leads: await leads(dest),
        items: await readOutline(below),
      })),
    );
  for (let n = 1; n <= file.numPages; n += 1) {
    const page = await file.getPage(n);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    count((await page.getStructTree()) as Node | null, tags);
    for (const link of (await page.getAnnotations()) as Link[]) {
      if (link.url !== undefined) outside.push(link.url);
      else if (await leads(link.dest)) inside += 1;
      else dead += 1;
    }
  }
  // A Map, whatever its types say.
  const marks = (await file.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  const { info } = await file.getMetadata();
  const { Language: language } = info as { Language?: string };
  const outline = await readOutline(await file.getOutline());
  const { numPages: pages } = file;
  await file.cleanup();
  const isTagged = marks?.get('Marked') === true;
  return { pages, isTagged, language, text: texts.join(' '), tags, outline, inside, dead, outside };
}

function count(node: Node | null, tags: Map<string, number>): void {
  if (!node) return;
  if (node.role !== undefined) tags.set(node.role, (tags.get(node.role) ?? 0) + 1);
  for (const child of node.children ?? []) count(child, tags);
}
