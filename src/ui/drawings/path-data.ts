/** A number as a picture writes it: at most one decimal, no zero before the point. */
export function shortNumber(value: number): string {
  const text = String(Math.round(value * 10) / 10 || 0);
  return text.replace(/^(-?)0\./, '$1.');
}

/**
 * Path data from a template, in whole units, which is fine enough for everything but thin shapes.
 * Each space that a minus sign makes needless is dropped: pictures are sent with the page, so
 * every letter counts.
 */
export function pathData(parts: TemplateStringsArray, ...values: number[]): string {
  return fill(parts, values.map(Math.round));
}

/** The same with one decimal. */
export function finePathData(parts: TemplateStringsArray, ...values: number[]): string {
  return fill(parts, values);
}

function fill(parts: TemplateStringsArray, values: readonly number[]): string {
  const text = parts.reduce((path, part, index) => path + shortNumber(values[index - 1]) + part);
  return text.replace(/ -/g, '-');
}
