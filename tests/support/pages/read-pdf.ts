import { inflateSync } from 'node:zlib';

type Letters = ReadonlyMap<string, string>;

/**
 * The letters of a PDF as Chromium writes it, in their order and without white space. It knows no
 * other PDF: every object stands open in the file, and each font has a table of its letters.
 */
export function readPdf(pdf: Buffer): string {
  const objects = readObjects(pdf.toString('latin1'));
  const fonts = new Map<string, Letters>();
  for (const body of objects.values())
    for (const [, name = '', id = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/g))
      fonts.set(name, lettersOf(objects.get(id) ?? '', objects));
  return [...objects.values()].map((body) => readText(streamOf(body), fonts)).join('');
}

function readObjects(text: string): Map<string, string> {
  const found = text.matchAll(/^(\d+) 0 obj\s([\s\S]*?)\sendobj/gm);
  return new Map([...found].map(([, id = '', body = '']) => [id, body]));
}

function streamOf(body: string): string {
  const [begin] = /stream\r?\n/.exec(body) ?? [];
  const [, length] = /\/Length (\d+)/.exec(body) ?? [];
  if (begin === undefined || !length || body.includes('/Subtype /Image')) return '';
  const from = body.indexOf(begin) + begin.length;
  const stream = Buffer.from(body.slice(from, from + Number(length)), 'latin1');
  return (body.includes('/FlateDecode') ? inflateSync(stream) : stream).toString('latin1');
}

/** Which letters the glyphs of a font stand for. */
function lettersOf(font: string, objects: ReadonlyMap<string, string>): Letters {
  const [, id = ''] = /\/ToUnicode (\d+) 0 R/.exec(font) ?? [];
  const table = streamOf(objects.get(id) ?? '');
  const letters = new Map<string, string>();
  for (const [, lines = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of lines.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(glyph, spell(text));
  for (const [, lines = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', text = ''] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let step = 0; step <= parseInt(last, 16) - parseInt(first, 16); step += 1)
        letters.set(after(first, step), spell(after(text, step)));
  return letters;
}

/** What a stream writes: it names a font, then glyphs of it, of two or four digits each. */
function readText(stream: string, fonts: ReadonlyMap<string, Letters>): string {
  let letters: Letters = new Map();
  let text = '';
  for (const [, font, glyphs = ''] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    const [first = 'none'] = letters.keys();
    for (let at = 0; at < glyphs.length; at += first.length)
      text += letters.get(glyphs.slice(at, at + first.length)) ?? '';
  }
  return text.replace(/\s/g, '');
}

function spell(codes: string): string {
  return codes.replace(/\w{4}/g, (code) => String.fromCharCode(parseInt(code, 16)));
}

function after(code: string, step: number): string {
  return (parseInt(code, 16) + step).toString(16).toUpperCase().padStart(code.length, '0');
}
