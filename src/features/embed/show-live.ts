import { trustedScript } from '#ui/trusted.ts';
import type { Choice } from './read-choice.ts';
import { fixedHeight } from './write-snippet.ts';

const names = ['ready', 'progress', 'answered', 'completed'];

/** Puts the chosen part on the stage, in the chosen way, unless it stands there already. */
export function showLive(stage: HTMLElement, choice: Choice): void {
  const isElement = choice.format === 'script';
  const shown = `${isElement ? 'element' : 'frame'} ${choice.part}`;
  if (stage.dataset['shown'] === shown) return;
  stage.dataset['shown'] = shown;
  const page = stage.ownerDocument;
  const log = stage.parentElement?.querySelector('[data-log]');
  log?.firstElementChild?.replaceChildren();
  stage.replaceChildren(isElement ? element(page, choice, log) : frame(page, choice));
  stage.scrollTop = 0;
}

function frame(page: Document, { address, title }: Choice): HTMLIFrameElement {
  const shown = page.createElement('iframe');
  shown.src = address;
  shown.title = title;
  shown.height = String(fixedHeight);
  shown.allow = 'fullscreen; clipboard-write';
  return shown;
}

function element(page: Document, { part, title }: Choice, log: Element | null | undefined) {
  if (!page.querySelector('script[src="embed.js"]')) {
    const script = page.createElement('script');
    script.src = trustedScript('embed.js');
    page.head.append(script);
  }
  const shown = page.createElement('roots-and-reach');
  shown.setAttribute('src', './');
  shown.setAttribute('part', part);
  shown.title = title;
  for (const name of names) {
    shown.addEventListener(name, (event) => {
      if (event instanceof CustomEvent) log?.firstElementChild?.append(entry(page, event));
      if (log) log.scrollTop = log.scrollHeight;
    });
  }
  return shown;
}

function entry(page: Document, { type, detail }: CustomEvent<unknown>): HTMLLIElement {
  const item = page.createElement('li');
  const name = page.createElement('b');
  name.textContent = type;
  item.append(name, JSON.stringify(detail));
  return item;
}
