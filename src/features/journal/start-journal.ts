import { findSession } from '#progress/device/frame-session.ts';
import { ownWords } from '#progress/device/own-words.ts';
import { findGroup, findOwnText } from '#progress/own-words.ts';
import { handOverFile } from '#ui/hand-over-file.ts';
import { hasCome } from '#ui/has-come.ts';
import { inTime } from '#ui/load-json.ts';
import { printPage } from '#ui/print-page.ts';
import { sayBlocked } from '#ui/say-blocked.ts';
import { writeJournal } from './model/write-journal.ts';
import type { JournalPart } from './model/write-journal.ts';

/** A part of the plan as text, as the plan itself tells it. */
type PlanPart = { readonly title: string; readonly lines: readonly string[] };

/** What other features know: the page passes it in. `P` is what telling a plan takes. */
export type JournalSources<P> = {
  readonly tellPlan: (fields: Readonly<Record<string, string>>, words: P) => readonly PlanPart[];
};

type Words = Readonly<Record<'noPrinting' | 'fileName' | 'noFile' | 'line', string>>;

/** Shows what the learner wrote, now and after every change, and lets them print and save it. */
export function startJournal<P>(page: Document, { tellPlan }: JournalSources<P>): void {
  const root = page.querySelector<HTMLElement>('[data-journal]');
  if (!root) return;
  const find = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector);
  const words = JSON.parse(root.dataset['words'] ?? '{}') as Words;
  const planWords = JSON.parse(root.dataset['planWords'] ?? '{}') as P;

  const show = (): void => {
    const own = ownWords.get();
    for (const place of root.querySelectorAll<HTMLElement>('[data-own]')) {
      const text = place.querySelector<HTMLElement>('[data-text]');
      if (text) text.textContent = findOwnText(own, place.dataset['own'] ?? '').trim();
    }
    const plan = find('[data-plan-lines] [data-text]');
    plan?.replaceChildren(...tellPlan(findGroup(own, 'plan'), planWords).map(drawPart));
    fold(root, find);
    const state = stateOfKeeping();
    for (const line of root.querySelectorAll<HTMLElement>('[data-kept]'))
      line.hidden = line.dataset['kept'] !== state;
  };
  // The line has a store of its own, whose script nothing else on this page needs.
  const line = import('./show-line.ts').then(async ({ showLine }) => {
    await showLine(find('[data-if-then] [data-text]'), words.line);
    fold(root, find);
  });
  inTime(line)
    .catch(() => {
      page.documentElement.dataset['late'] = '';
    })
    .finally(() => {
      hasCome(page);
    });
  show();
  ownWords.subscribe(show);

  const asText = (): string =>
    writeJournal(page.querySelector('h1')?.textContent ?? '', readParts(root));
  const print = find('[data-print]');
  print?.addEventListener('click', () => {
    if (!printPage()) sayBlocked(print, words.noPrinting, asText());
  });
  const save = find('[data-save]');
  save?.addEventListener('click', () => {
    const file = { text: asText(), name: words.fileName, type: 'text/plain' };
    handOverFile(save, file, words.noFile);
  });
}

/** Folds away what nobody wrote; where nobody wrote anything, the places stay as a list. */
function fold(root: HTMLElement, find: (selector: string) => HTMLElement | null): void {
  const places = [...root.querySelectorAll<HTMLElement>('[data-entry]')];
  const isWritten = (place: HTMLElement): boolean =>
    place.querySelector('[data-text]')?.textContent !== '';
  const isEmpty = !places.some(isWritten);
  root.dataset['state'] = isEmpty ? 'empty' : 'written';
  for (const place of places) place.hidden = !isEmpty && !isWritten(place);
  for (const part of root.querySelectorAll<HTMLElement>('[data-part]'))
    part.hidden = part.querySelector('[data-entry]:not([hidden])') === null;
  const empty = find('[data-empty]');
  if (empty) empty.hidden = !isEmpty;
  const take = find('[data-take]');
  if (take) take.hidden = isEmpty;
}

function stateOfKeeping(): string {
  const state = ownWords.state();
  if (state === 'not-kept') return 'notKept';
  if (state === 'newer-data') return 'newerData';
  return findSession() === undefined ? 'kept' : 'keptSession';
}

function drawPart({ title, lines }: PlanPart): HTMLElement {
  const part = document.createElement('div');
  const heading = document.createElement('h3');
  heading.textContent = title;
  const list = document.createElement('ul');
  for (const line of lines) {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  part.append(heading, list);
  return part;
}

/** Reads the journal from the page, as it is shown. */
function readParts(root: HTMLElement): JournalPart[] {
  const textOf = (place: Element, selector: string): string =>
    place.querySelector(selector)?.textContent.trim() ?? '';
  return [...root.querySelectorAll<HTMLElement>('[data-part]:not([hidden])')].map((part) => {
    const places = [...part.querySelectorAll('[data-entry]:not([hidden])')];
    return {
      title: textOf(part, 'h2'),
      entries: places.flatMap((place) => {
        const lists = [...place.querySelectorAll('[data-text] > div')];
        if (lists.length === 0)
          return [
            {
              title: textOf(place, 'h3'),
              ask: textOf(place, '.ask'),
              text: textOf(place, '[data-text]'),
            },
          ];
        return lists.map((list) => ({
          title: textOf(list, 'h3'),
          ask: '',
          text: [...list.querySelectorAll('li')]
            .map(({ textContent }) => `- ${textContent}`)
            .join('\n'),
        }));
      }),
    };
  });
}
