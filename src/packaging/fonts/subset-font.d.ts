declare module 'subset-font' {
  /** Cuts a font down to the characters of a text. The package brings no types of its own. */
  function subsetFont(
    font: Buffer,
    text: string,
    options?: {
      targetFormat?: 'sfnt' | 'woff' | 'woff2';
      keepFeatures?: readonly string[];
      variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>;
      preserveNameIds?: readonly number[];
      dropTables?: readonly string[];
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
  export = subsetFont;
}
