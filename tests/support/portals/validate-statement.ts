import { createRequire } from 'node:module';

const { default: validate } = createRequire(import.meta.url)('@learninglocker/xapi-validation') as {
  default: (statement: unknown) => readonly object[];
};

/** What the rules of xAPI say against a statement. */
export function validateStatement(statement: unknown): string[] {
  return validate(statement).map((warning) => JSON.stringify(warning));
}
