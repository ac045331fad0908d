import type { Game, Letter } from '#features/scenario/model/learner-scenario.ts';
import { playScenario } from '#features/scenario/model/play-scenario.ts';

/**
 * What a learner pressed in the plain form before the script came: from where the path stands, the
 * open option of each decision in turn. Where several are open, nobody knows which one was chosen
 * and which one was only read, so it ends there.
 */
export function readPlain(plain: ParentNode, game: Game, path: string): Letter[] {
  const letters: Letter[] = [];
  for (;;) {
    const { now } = playScenario(game, path + letters.join(''));
    if (now.at === 'end') return letters;
    const { decision } = now.scene;
    const [option, ...others] = decision.options.filter(({ id }) =>
      plain.querySelector(`details[open][data-option="${decision.id}-${id}"]`),
    );
    if (!option || others.length > 0) return letters;
    letters.push(option.id);
  }
}
