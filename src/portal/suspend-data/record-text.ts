/** A fact as text: its kind, one letter, and its fields. */
export type TextRecord = { readonly kind: string; readonly fields: readonly string[] };

/**
 * Writes a fact: the kind, the fields with dots between, a letter that proves them, a semicolon.
 * Only ASCII that no portal changes on its way: letters, figures, `-`, `_`, `.`, `%` and `;`.
 */
export function writeRecord(kind: string, ...fields: readonly (string | number)[]): string {
  const text = kind + fields.map(writeField).join('.');
  return `${text}${prove(text)};`;
}

/** Reads the facts of a text, and leaves out each one that is cut, changed or strange. */
export function readRecords(text: string): TextRecord[] {
  // What follows the last semicolon was cut off.
  return text
    .split(';')
    .slice(0, -1)
    .flatMap((part) => {
      const body = part.slice(0, -1);
      if (body === '' || prove(body) !== part.slice(-1)) return [];
      try {
        return [{ kind: body.charAt(0), fields: body.slice(1).split('.').map(decodeURIComponent) }];
      } catch {
        return [];
      }
    });
}

// Times count from the year of the first edition: short numbers leave room for more answers.
const epoch = 1_735_689_600_000;

/** A time as a short text. */
export function writeTime(at: number): string {
  return (at - epoch).toString(36);
}

/** Reads what `writeTime` wrote; not a number for anything else. */
export function readTime(text = ''): number {
  return epoch + readNumber(text);
}

/** Reads a number as a record writes it; not a number for anything else. */
export function readNumber(text = ''): number {
  return /^-?[0-9a-z]+$/.test(text) ? parseInt(text, 36) : NaN;
}

function writeField(field: string | number): string {
  if (typeof field === 'number') return field.toString(36);
  // Half a pair of surrogates, as in damaged data, could not be written.
  const written = encodeURIComponent(field.replace(/[\ud800-\udfff]/gu, ''));
  return written.replace(/[.!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function prove(text: string): string {
  let sum = 0;
  for (const sign of text) sum = (sum * 31 + sign.charCodeAt(0)) % 36;
  return sum.toString(36);
}
