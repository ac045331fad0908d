import type { LaunchSettings, LaunchWords } from './launch-settings.ts';

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
  { words }: Pick<LaunchSettings, 'words'>,
): void {
  const main = emptyScreen();
  main.append(
    ...lines.map((line) => write('p', line)),
    ...choices.map(button),
    ...(statement === undefined ? [] : statementParts(statement, words)),
  );
  main.focus();
}

/** Makes room for the course. */
export function clearScreen(): void {
  emptyScreen().hidden = true;
}

/** Shows one sentence above the course; an empty one takes it away. */
export function showBar(line: string): void {
  const bar = document.querySelector<HTMLElement>('#bar');
  if (bar) bar.textContent = line;
}

/** Returns a button that copies a text, and the place where it says so. */
export function copyButton(source: HTMLElement, words: LaunchWords): [HTMLElement, HTMLElement] {
  const said = write('p', '');
  said.setAttribute('role', 'status');
  const choose = (): void => {
    // Where a script may not copy, the text is selected at least.
    getSelection()?.selectAllChildren(source);
    // On a page without https there is no clipboard.
    const { clipboard } = navigator as Partial<Navigator>;
    void clipboard?.writeText(source.textContent).then(() => {
      said.textContent = words.copied;
    }, String);
  };
  return [button({ text: words.copy, choose }), said];
}

/** Returns an element with a text. */
export function write(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function statementParts(text: string, words: LaunchWords): HTMLElement[] {
  const statement = write('pre', text);
  const [copy, said] = copyButton(statement, words);
  const choose = (): void => {
    print();
  };
  return [
    write('h2', words.statement),
    write('p', words.statementLead),
    statement,
    copy,
    button({ text: words.print, choose }),
    said,
  ];
}

function emptyScreen(): HTMLElement {
  const main = document.querySelector('main') as HTMLElement;
  main.hidden = false;
  main.replaceChildren();
  return main;
}

function button({ text, choose }: Choice): HTMLElement {
  const element = write('button', text);
  element.addEventListener('click', choose);
  return element;
}
