import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';
import type { FontCut } from './font-cuts.ts';

// Copyright and licence travel inside the font, as its licence asks.
const kept = [0, 13, 14];
// A browser does without these.
const dropped = ['STAT', 'gasp', 'prep', 'MVAR'];

/** Cuts a font down to some characters and answers it as woff2. */
export function cutFont(font: Buffer, cut: FontCut, characters: string): Promise<Buffer> {
  return subsetFont(font, charactersFor(cut, characters), {
    targetFormat: 'woff2',
    variationAxes: cut.axes,
    keepFeatures: cut.features,
    dropTables: dropped,
    preserveNameIds: kept,
    noHinting: true,
  });
}

/** A mark that changes when the same cut would give another font. */
export function markOfCut(font: Buffer, cut: FontCut, characters: string): string {
  const settings = JSON.stringify([cut, kept, dropped, charactersFor(cut, characters)]);
  return createHash('sha256').update(font).update(settings).digest('hex');
}

function charactersFor({ never }: FontCut, characters: string): string {
  return never ? characters.replace(never, '') : characters;
}
