import type { Decision, Letter } from './playable-scenario.ts';

/**
 * What a learner pressed in the plain form before the script came: the first open option of each
 * decision in turn, as far as there is one.
 */
export function readPlain(plain: ParentNode, decisions: readonly Decision[]): Letter[] {
  const letters: Letter[] = [];
  for (const decision of decisions) {
    const option = decision.options.find(({ id }) =>
      plain.querySelector(`details[open][data-option="${decision.id}-${id}"]`),
    );
    if (!option) break;
    letters.push(option.id);
  }
  return letters;
}
