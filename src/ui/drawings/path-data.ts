/** A number as a picture writes it: at most one decimal, no zero before the point. */
export function shortNumber(value: number): string {
  const text = String(Math.round(value * 10) / 10 || 0);
  return text.replace(/^(-?)0\./, '$1.');
}

/**
 * Path data from a template, in whole units, which is fine enough for all but thin shapes.
 * Each space that a minus sign makes needless is dropped: pictures are sent with the page, so
 * every letter counts.
 */
export function pathData(parts: TemplateStringsArray, ...values: number[]): string {
  return join(parts, values.map(Math.round));
}

/** The same with one decimal. */
export function finePathData(parts: TemplateStringsArray, ...values: number[]): string {
  return join(parts, values);
}

function join(parts: TemplateStringsArray, values: readonly number[]): string {
  return String.raw({ raw: parts }, ...values.map(shortNumber)).replace(/ -/g, '-');
}
