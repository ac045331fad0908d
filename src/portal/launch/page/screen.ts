import type { LaunchSettings } from './launch-settings.ts';

/** A button of the launch page. */
export type Choice = { readonly text: string; readonly choose: () => void };

/** What the launch page says when it does not show the course. */
export type Screen = {
  readonly lines: readonly string[];
  readonly choices?: readonly Choice[];
  /** A text to copy or print, below. */
  readonly statement?: string;
};

/** Shows sentences and buttons in the place of the course, and moves the focus there. */
export function showScreen(
  { lines, choices = [], statement }: Screen,
  { words }: LaunchSettings,
): void {
  const main = place();
  main.append(
    ...lines.map((line) => write('p', line)),
    ...choices.map(button),
    ...(statement === undefined ? [] : statementParts(statement, words)),
  );
  main.focus();
}

/** Makes room for the course. */
export function clearScreen(): void {
  place().hidden = true;
}

/** One line above the course; empty to take it away. */
export function showBar(line: string): void {
  const bar = document.querySelector<HTMLElement>('#bar');
  if (bar) bar.textContent = line;
}

function statementParts(text: string, words: LaunchSettings['words']): HTMLElement[] {
  const paper = write('pre', text);
  const said = write('p', '');
  said.setAttribute('role', 'status');
  const copy = (): void => {
    // Where a script may not copy, the text is selected at least.
    getSelection()?.selectAllChildren(paper);
    // On a page without https there is no clipboard.
    const { clipboard } = navigator as Partial<Navigator>;
    void clipboard?.writeText(text).then(() => {
      said.textContent = words.copied;
    }, String);
  };
  return [
    write('h2', words.statement),
    write('p', words.statementLead),
    paper,
    button({ text: words.copy, choose: copy }),
    button({
      text: words.print,
      choose() {
        print();
      },
    }),
    said,
  ];
}

function place(): HTMLElement {
  const main = document.querySelector('main') as HTMLElement;
  main.hidden = false;
  main.replaceChildren();
  return main;
}

function write(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function button({ text, choose }: Choice): HTMLElement {
  const element = write('button', text);
  element.addEventListener('click', choose);
  return element;
}
