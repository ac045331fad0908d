import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';
import type { FontCut } from './font-cuts.ts';

// The font's licence requires its copyright notice and licence to stay in the file.
const kept = [0, 13, 14];
// Tables that browsers do not need.
const dropped = ['STAT', 'gasp', 'prep', 'MVAR'];

/** Returns a font with only these characters, as WOFF2. */
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

/** Returns a hash that changes whenever the result would change. */
export function markOfCut(font: Buffer, cut: FontCut, characters: string): string {
  const settings = JSON.stringify([cut, kept, dropped, charactersFor(cut, characters)]);
  return createHash('sha256').update(font).update(settings).digest('hex');
}

function charactersFor({ never }: FontCut, characters: string): string {
  return never ? characters.replace(never, '') : characters;
}
