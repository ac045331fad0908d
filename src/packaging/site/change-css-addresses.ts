const comment = String.raw`\/\*[\s\S]*?\*\/`;
const string = String.raw`"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'`;
const url = String.raw`(url\(\s*)(${string}|[^"'()\s]*)(\s*\))`;
const atImport = String.raw`(@import\s*)(${string})`;
const token = new RegExp(`${comment}|${url}|${atImport}|${string}`, 'gi');

/**
 * Returns the stylesheet with every address replaced by what the function returns for it.
 * Comments and other strings stay as they are.
 */
export function changeCssAddresses(
  css: string,
  change: (address: string, line: number) => string,
): string {
  return css.replace(
    token,
    (
      whole: string,
      beforeUrl: string | undefined,
      urlValue: string | undefined,
      afterUrl: string | undefined,
      beforeImport: string | undefined,
      importValue: string | undefined,
      at: number,
    ) => {
      const written = urlValue ?? importValue;
      if (written === undefined) return whole;
      const quote = /^["']/.exec(written)?.[0] ?? '';
      const address = quote ? written.slice(1, -1) : written;
      const changed = change(address, lineAt(css, at));
      return `${beforeUrl ?? beforeImport ?? ''}${quote}${changed}${quote}${afterUrl ?? ''}`;
    },
  );
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
