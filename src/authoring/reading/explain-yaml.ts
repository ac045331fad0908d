import type { YAMLError } from 'yaml';

/** Returns a YAML error as a sentence for authors. */
export function explainYaml({ code, message }: Pick<YAMLError, 'code' | 'message'>): string {
  const reason = message.replace(/ at line \d+, column \d+:?[^]*$/, '');
  const advice = advices[code];
  return advice === undefined
    ? `This is not valid YAML: ${reason}.`
    : `${advice} (YAML: ${reason})`;
}

const advices: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'Begin lines that belong together in the same column.',
  BAD_SCALAR_START: 'Put a text that begins with this sign in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that has a colon in quotes.',
  DUPLICATE_KEY: 'Write each word before a colon once.',
  MISSING_CHAR:
    'Look above for quotes or a bracket that is not closed, or a line in the wrong column.',
  MULTILINE_IMPLICIT_KEY: 'Indent a text that goes on in the next line.',
  TAB_AS_INDENT: 'Indent with spaces.',
  UNEXPECTED_TOKEN: 'Put the whole text in quotes.',
};
