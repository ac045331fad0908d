declare module 'subset-font' {
  type AxisRange = { min: number; max: number; default?: number };
  type SubsetOptions = {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    keepFeatures?: readonly string[];
    variationAxes?: Readonly<Record<string, number | AxisRange>>;
    preserveNameIds?: readonly number[];
    dropTables?: readonly string[];
    noHinting?: boolean;
  };
  /** Cuts a font down to the characters of a text. The package brings no types of its own. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: SubsetOptions,
  ): Promise<Buffer>;
}
