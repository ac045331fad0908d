import { packageFormats, pageFormats } from '#format.ts';
import type { Format } from '#format.ts';

/** What is chosen on the page for training teams. */
export type Choice = {
  readonly format: Format;
  /** In one sentence, who needs this format. */
  readonly line: string;
  /** The package, when the format is one. */
  readonly file: string | undefined;
  readonly part: string;
  /** The file of the part. */
  readonly address: string;
  readonly title: string;
};

/** Reads what is chosen in the form; a package holds the whole course, which is listed first. */
export function readChoice(form: HTMLFormElement): Choice {
  const radio = form.querySelector<HTMLInputElement>('[name=format]:checked');
  const select = form.querySelector('select');
  const { line = '', file } = radio?.dataset ?? {};
  const option = select?.options[file === undefined ? select.selectedIndex : 0];
  const { address = '', title = '' } = option?.dataset ?? {};
  return {
    format: readFormat(radio?.value),
    line,
    file,
    part: option?.value ?? '',
    address,
    title,
  };
}

function readFormat(value: string | undefined): Format {
  return [...pageFormats, ...packageFormats].find((format) => format === value) ?? pageFormats[0];
}
