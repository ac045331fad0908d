import { fillIn } from './fill-in.ts';
import { sayGain } from './model/say-gain.ts';
import type { GainWords, RecordGain } from './model/say-gain.ts';

/** What is rated, and the steps of it. */
export type Scale = {
  readonly statements: readonly { readonly id: string }[];
  readonly steps: readonly string[];
};

/**
 * Returns what shows before and after on the sheet. A row without a second rating, and a part
 * without anything to compare, are not there. The learner can leave the part off the paper.
 */
export function startGain(root: HTMLElement): (compare: (scale: Scale) => RecordGain) => void {
  const part = root.querySelector<HTMLElement>('[data-gain]');
  if (!part) return () => undefined;
  const words = JSON.parse(part.dataset['words'] ?? '{}') as GainWords & Scale;
  const printed = part.querySelector<HTMLInputElement>('input');
  printed?.addEventListener('change', () => {
    part.classList.toggle('screen', !printed.checked);
  });
  const isSaid = (row: Element, names: ReadonlySet<string>): boolean =>
    [...row.querySelectorAll<HTMLElement>('[data-figure]')].some(({ dataset }) =>
      names.has(dataset['figure'] ?? ''),
    );
  return (compare) => {
    const said = sayGain(compare(words), words);
    part.hidden = said === undefined;
    if (!said) return;
    fillIn(root, '[data-gain]', said.figures);
    const names = new Set(Object.keys(said.figures));
    for (const row of part.querySelectorAll<HTMLElement>('[data-row]'))
      row.hidden = !isSaid(row, names);
    const notes = part.querySelector('[data-notes]');
    if (notes) notes.textContent = said.notes.join(' ');
  };
}
