import { focusStart } from '#ui/focus-start.ts';
import { hasCome } from '#ui/has-come.ts';
import { nameSite } from './name-site.ts';
import { readChoice } from './read-choice.ts';
import { showLive } from './show-live.ts';
import { showPackage } from './show-package.ts';
import { showSnippet, startCopying } from './show-snippet.ts';

/** Makes the desk work: snippet, package, live frame and table of portals follow what is chosen. */
export function startDesk(page: Document): void {
  const desk = page.querySelector<HTMLElement>('[data-desk]');
  const chooser = desk?.querySelector<HTMLElement>('[data-chooser]');
  const form = chooser?.querySelector('form');
  const stage = desk?.querySelector<HTMLElement>('[data-stage]');
  hasCome(page);
  if (!desk || !chooser || !form || !stage) return;
  let isLive = false;

  const show = (): void => {
    const choice = readChoice(form);
    const isPackage = choice.file !== undefined;
    setHidden(chooser, '[data-part-choice]', isPackage);
    setHidden(chooser, '[data-whole]', !isPackage);
    setHidden(desk, '[data-heard]', !isLive || choice.format !== 'script');
    const line = form.querySelector('[data-line]:not(input)');
    if (line) line.textContent = choice.line;
    showSnippet(chooser, choice);
    void showPackage(chooser, choice);
    for (const row of desk.querySelectorAll<HTMLElement>('[data-use]'))
      row.toggleAttribute('data-taken', row.dataset['use']?.split(' ').includes(choice.format));
    if (isLive) showLive(stage, choice);
  };

  nameSite(page);
  startCopying(chooser);
  form.addEventListener('change', show);
  stage.querySelector('[data-show]')?.addEventListener('click', () => {
    isLive = true;
    // From now on it may scroll, and is a stop.
    stage.tabIndex = 0;
    focusStart(stage, { part: null });
    show();
  });
  show();
  chooser.hidden = false;
  // The chooser shows each of them, one at a time.
  setHidden(page, '.snippets', true);
}

function setHidden(place: ParentNode, selector: string, isHidden: boolean): void {
  const element = place.querySelector<HTMLElement>(selector);
  if (element) element.hidden = isHidden;
}
