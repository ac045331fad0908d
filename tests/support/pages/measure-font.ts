/** The measures of a font, in parts of the font size. */
export type FontMeasures = {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly widths: Readonly<Record<string, number>>;
};

/** Reads the measures from the tables of an uncompressed font file (OpenType, chapters hhea, hmtx, cmap). */
export function measureFont(font: Buffer, characters: Iterable<string>): FontMeasures {
  const head = tableAt(font, 'head');
  const hhea = tableAt(font, 'hhea');
  const hmtx = tableAt(font, 'hmtx');
  const glyphs = readGlyphs(font, tableAt(font, 'cmap'));
  const size = font.readUInt16BE(head + 18);
  // Glyphs after the last entry are as wide as the last entry.
  const lastEntry = font.readUInt16BE(hhea + 34) - 1;
  const widthOf = (character: string) => {
    const glyph = glyphs(character.codePointAt(0)!);
    return font.readUInt16BE(hmtx + 4 * Math.min(glyph, lastEntry)) / size;
  };
  return {
    ascent: font.readInt16BE(hhea + 4) / size,
    descent: -font.readInt16BE(hhea + 6) / size,
    lineGap: font.readInt16BE(hhea + 8) / size,
    widths: Object.fromEntries([...characters].map((one) => [one, widthOf(one)])),
  };
}

function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let record = 12; record < 12 + 16 * count; record += 16) {
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** Reads a character map of format 4, which every font for the web has. */
function readGlyphs(font: Buffer, cmap: number): (character: number) => number {
  const maps = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
    return cmap + font.readUInt32BE(cmap + 8 + 8 * index);
  });
  const map = maps.find((at) => font.readUInt16BE(at) === 4)!;
  const doubled = font.readUInt16BE(map + 6);
  const [ends, starts] = [map + 14, map + 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  return (character) => {
    let at = 0;
    while (font.readUInt16BE(ends + at) < character) at += 2;
    const start = font.readUInt16BE(starts + at);
    if (character < start) return 0;
    const offset = font.readUInt16BE(offsets + at);
    const delta = font.readInt16BE(deltas + at);
    if (offset === 0) return (character + delta) & 0xffff;
    const glyph = font.readUInt16BE(offsets + at + offset + 2 * (character - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}
