import { letterFrequency } from './letter-widths.ts';
import type { FontMeasures } from './measure-font.ts';

/** What an @font-face says so that one font takes the room of another, in per cent. */
export type FallbackOverrides = {
  'size-adjust': string;
  'ascent-override': string;
  'descent-override': string;
  'line-gap-override': string;
};

/**
 * The numbers with which a font of the device takes the room of ours. Its letters are scaled until
 * a line of English is equally long; heights are given in the scaled size, as CSS counts them.
 * @param ours The measures of our font, in parts of the font size.
 * @param theirWidths The widths of the device's font, in parts of the font size.
 */
export function matchFallbackFont(
  ours: FontMeasures,
  theirWidths: Readonly<Record<string, number>>,
): FallbackOverrides {
  const scale = averageWidth(ours.widths) / averageWidth(theirWidths);
  return {
    'size-adjust': inPercent(scale),
    'ascent-override': inPercent(ours.ascent / scale),
    'descent-override': inPercent(ours.descent / scale),
    'line-gap-override': inPercent(ours.lineGap / scale),
  };
}

function averageWidth(widths: Readonly<Record<string, number>>): number {
  const letters = Object.entries(letterFrequency);
  const all = letters.reduce((sum, [, often]) => sum + often, 0);
  return letters.reduce((sum, [letter, often]) => sum + often * widths[letter]!, 0) / all;
}

function inPercent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}
