import { fill } from '#ui/fill.ts';
import { isThere } from './is-there.ts';
import type { Choice } from './read-choice.ts';

/** Offers the package of a choice where the site has it, and else says how it is made. */
export async function showPackage(chooser: HTMLElement, { file }: Choice): Promise<void> {
  const result = chooser.querySelector<HTMLElement>('[data-package-result]');
  const name = result?.querySelector('[data-file-name]');
  const offer = result?.querySelector<HTMLElement>('[data-offer]');
  if (!result || !name || !offer) return;
  result.hidden = file === undefined;
  name.textContent = file ?? '';
  result.dataset['file'] = file ?? '';
  offer.replaceChildren();
  if (file === undefined) return;
  const address = `packages/${file}`;
  const isHere = await isThere(address);
  // Meanwhile another format may have been chosen.
  if (result.dataset['file'] !== file) return;
  const { download = '', missing = '', command = '' } = offer.dataset;
  offer.replaceChildren(isHere ? link(address, download) : fill(missing, { file, command }));
}

function link(address: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.className = 'button primary';
  anchor.href = address;
  anchor.download = '';
  anchor.textContent = text;
  return anchor;
}
