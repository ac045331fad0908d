import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** How one of the two fonts is cut down. */
export type FontCut = {
  /** The name of the file that comes out. */
  readonly name: 'heading' | 'text';
  /** The path of the file to cut. */
  readonly source: string;
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  /** Kerning, and in text also figures of equal width for tables. Neither font has ligatures. */
  readonly features: readonly string[];
  /** Characters that this font never shows, although the content files hold them. */
  readonly never?: RegExp;
};

/** Headings have one weight, text goes from regular to bold. */
export const fontCuts: readonly FontCut[] = [
  {
    name: 'heading',
    source:
      require.resolve('@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2'),
    axes: { wght: 700 },
    features: ['kern', 'liga'],
    // No heading holds characters of code, which weigh 2 KB with their kerning.
    never: /[#$*+<=>@[\\\]^_`{|}~]/g,
  },
  {
    name: 'text',
    source:
      require.resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'),
    axes: { wght: { min: 400, max: 700 } },
    features: ['kern', 'liga', 'tnum'],
  },
];

/** What both fonts together may weigh, in bytes. */
export const fontBudget = 30 * 1024;
