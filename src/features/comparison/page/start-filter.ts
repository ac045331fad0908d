import type { Filter } from '#features/comparison/model/pick-rows.ts';
import type { CompareWords } from '#features/comparison/model/table.ts';
import { announce } from '#ui/announce.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import type { Place } from './address.ts';
import { findMarked } from './page-marks.ts';

/** Lets the learner filter the rows. Returns what shows the state of the filter. */
export function startFilter(
  form: HTMLFormElement,
  now: () => Place,
  goTo: (place: Place) => void,
): (place: Place, shown: number, all: number) => void {
  const words = JSON.parse(form.dataset['filter'] ?? '{}') as Pick<
    CompareWords,
    'shown' | 'noneFit'
  >;
  const status = findMarked(form, 'shown');
  form.addEventListener('input', () => {
    goTo({ ...now(), ...readFilter(form) });
    announce(status?.textContent ?? '');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    goTo({ ...now(), need: '', find: '', order: 'course' });
    focusStart(form.querySelector('select'), { block: 'nearest' });
  });

  // What was chosen before the script came is read before the form is filled from the address.
  const early = readFilter(form);
  if (early.need !== '' || early.find !== '' || early.order !== 'course')
    setTimeout(() => {
      goTo({ ...now(), ...early });
      // A browser fills a form in again after a reload: that is no news.
      if (form.contains(document.activeElement)) announce(status?.textContent ?? '');
    });

  const showAll = form.querySelector<HTMLButtonElement>('[type=reset]');
  const details = form.closest('details');
  return (place, shown, all) => {
    for (const field of form.querySelectorAll<HTMLInputElement>('select, input'))
      // A space at the end may be the beginning of another word: the field stays as it is typed.
      if (field.value.trim() !== place[field.name as 'need' | 'find' | 'order'])
        field.value = place[field.name as 'need' | 'find' | 'order'];
    const isNarrow = place.need !== '' || place.find !== '';
    const text = shown > 0 ? fill(words.shown, { n: shown, all }) : words.noneFit;
    if (status) status.textContent = isNarrow ? text : '';
    const isChanged = isNarrow || place.order !== 'course';
    if (showAll) showAll.hidden = !isChanged;
    if (details && isChanged) details.open = true;
  };
}

function readFilter(form: HTMLFormElement): Filter {
  const chosen = new FormData(form);
  const read = (name: keyof Filter): string => {
    const value = chosen.get(name);
    return typeof value === 'string' ? value : '';
  };
  const order = read('order');
  return {
    need: read('need'),
    find: read('find').trim(),
    order: order === 'name' || order === 'distance' ? order : 'course',
  };
}
