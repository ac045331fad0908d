import type { Decision, Letter } from '#features/scenario/model/learner-scenario.ts';

/**
 * What a learner pressed in the plain form before the script came: the open option of each decision
 * in turn. Where several are open, nobody knows which one was chosen and which one was only read,
 * so it ends there.
 */
export function readPlain(plain: ParentNode, decisions: readonly Decision[]): Letter[] {
  const letters: Letter[] = [];
  for (const decision of decisions) {
    const [option, ...others] = decision.options.filter(({ id }) =>
      plain.querySelector(`details[open][data-option="${decision.id}-${id}"]`),
    );
    if (!option || others.length > 0) break;
    letters.push(option.id);
  }
  return letters;
}
