import type { Elements } from './call-api.ts';

/** Writes the fields of an interaction; without its id, which comes first, there is none. */
export function writeInteraction(
  elements: Elements,
  path: string,
  id: string,
  fields: readonly (readonly [string, string])[],
): void {
  if (!elements.set(`${path}.id`, id)) return;
  for (const [name, value] of fields) elements.set(`${path}.${name}`, value);
}

/** An option as an identifier that every portal takes: one letter alone would be refused somewhere. */
export function nameOption(option: string): string {
  return `option_${option}`;
}
