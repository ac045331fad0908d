/** A number as a picture writes it: at most one decimal, no zero before the point. */
export function shortNumber(value: number): string {
  const text = String(Math.round(value * 10) / 10 || 0);
  return text.replace(/^(-?)0\./, '$1.');
}

/**
 * Path data from a template: rounds every number and drops each space that a minus sign makes
 * needless. Every picture is sent with the page, so each letter counts.
 */
export function pathData(parts: TemplateStringsArray, ...values: number[]): string {
  const text = parts.reduce((path, part, index) => path + shortNumber(values[index - 1]) + part);
  return text.replace(/ -/g, '-');
}
