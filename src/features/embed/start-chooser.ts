import { nameSite } from './name-site.ts';
import { readChoice } from './read-choice.ts';
import { showLive } from './show-live.ts';
import { showPackage } from './show-package.ts';
import { showSnippet, startCopying } from './show-snippet.ts';

/** Makes the chooser work: the snippet, the package and the live frame follow what is chosen. */
export function startChooser(page: Document): void {
  const chooser = page.querySelector<HTMLElement>('[data-chooser]');
  const form = chooser?.querySelector('form');
  const stage = chooser?.querySelector<HTMLElement>('[data-stage]');
  if (!chooser || !form || !stage) return;
  let isLive = false;

  const show = (): void => {
    const choice = readChoice(form);
    const isPackage = choice.file !== undefined;
    setHidden(chooser, '[data-part-choice]', isPackage);
    setHidden(chooser, '[data-whole]', !isPackage);
    setHidden(chooser, '[data-heard]', !isLive || choice.format !== 'script');
    const line = form.querySelector('[data-line]:not(input)');
    if (line) line.textContent = choice.line;
    showSnippet(chooser, choice);
    void showPackage(chooser, choice);
    if (isLive) showLive(stage, choice);
  };

  nameSite(page);
  startCopying(chooser);
  form.addEventListener('change', show);
  stage.querySelector('[data-show]')?.addEventListener('click', () => {
    isLive = true;
    stage.focus({ preventScroll: true });
    show();
  });
  show();
  chooser.hidden = false;
}

function setHidden(chooser: HTMLElement, selector: string, isHidden: boolean): void {
  const element = chooser.querySelector<HTMLElement>(selector);
  if (element) element.hidden = isHidden;
}
