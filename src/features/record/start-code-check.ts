import { announce } from '#ui/announce.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import { readCode, writeCode } from './model/record-code.ts';
import type { CourseSizes, ReadCode } from './model/record-code.ts';
import type { RecordFigures } from './model/record-figures.ts';
import { sayDay } from './model/say-figures.ts';
import type { FigureWords } from './model/say-figures.ts';
import type { RecordWords } from './record.schema.ts';

/** The words that the script of the page says. */
export type PageWords = FigureWords & { readonly check: RecordWords['check'] };

type Options = {
  readonly words: PageWords;
  readonly sizes: CourseSizes;
  /** The figures of the record on this page. */
  readonly current: () => RecordFigures;
  /** Shows the figures of another record. */
  readonly other: (figures: RecordFigures) => void;
};

/** Lets somebody type a code, and says if it is whole and what it stands for. */
export function startCodeCheck(root: HTMLElement, { words, sizes, current, other }: Options): void {
  const form = root.querySelector<HTMLFormElement>('[data-check]');
  const field = form?.querySelector('input');
  const said = root.querySelector<HTMLElement>('[data-said]');
  const figures = root.querySelector<HTMLElement>('[data-other]');
  if (!form || !field || !said || !figures) return;
  form.hidden = false;
  const tell = (text: string, isOther = false): void => {
    said.textContent = text;
    figures.hidden = !isOther;
    announce(text);
  };
  field.addEventListener('input', () => {
    // An old answer must not stand beside a new code.
    said.textContent = '';
    figures.hidden = true;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value.trim() === '') {
      tell(words.check.empty);
      focusStart(field, { block: 'nearest' });
      return;
    }
    const read = readCode(field.value, sizes);
    if (read.kind === 'whole') other(read.figures);
    const isOther = read.kind === 'whole' && !isSame(read.figures, current(), sizes);
    tell(sayCode(read, isOther, current(), words), isOther);
  });
}

function sayCode(
  read: ReadCode,
  isOther: boolean,
  own: RecordFigures,
  { check, language }: Pick<PageWords, 'check' | 'language'>,
): string {
  switch (read.kind) {
    case 'letter':
      return fill(check.letter, { letter: read.letter });
    case 'length':
      return fill(read.typed < read.wanted ? check.short : check.long, read);
    case 'wrong':
      return check.wrong;
    case 'whole': {
      const { printed } = read.figures;
      if (isOther) return check.other;
      if (printed === own.printed) return check.fits;
      return fill(check.fitsThen, { date: sayDay(printed, language) });
    }
  }
}

/** Whether two records have the same figures, whenever they were printed, as far as a code tells. */
function isSame(one: RecordFigures, other: RecordFigures, sizes: CourseSizes): boolean {
  const { printed } = one;
  return writeCode(one, sizes) === writeCode({ ...other, printed }, sizes);
}
