import { announce } from '#ui/announce.ts';
import { copyText } from '#ui/copy-text.ts';
import type { Choice } from './read-choice.ts';

/** Shows the snippet of a choice, as it stands in the list of all snippets. */
export function showSnippet(chooser: HTMLElement, { format, file, part }: Choice): void {
  const result = chooser.querySelector<HTMLElement>('[data-snippet-result]');
  const out = chooser.querySelector('[data-out]');
  const said = chooser.querySelector('[data-said]');
  if (!result || !out || !said) return;
  result.hidden = file !== undefined;
  said.textContent = '';
  const snippet = chooser.ownerDocument.querySelector(`[data-snippet="${format} ${part}"]`);
  out.textContent = snippet?.textContent ?? '';
}

/** Makes the button copy the snippet, and says what came of it. */
export function startCopying(chooser: HTMLElement): void {
  const out = chooser.querySelector<HTMLElement>('[data-out]');
  const said = chooser.querySelector('[data-said]');
  chooser.querySelector('[data-copy]')?.addEventListener('click', () => {
    if (!out || !said) return;
    void copyText(out).then((isCopied) => {
      const { copied = '', selected = '' } = chooser.dataset;
      said.textContent = isCopied ? copied : selected;
      announce(said.textContent);
    });
  });
}
