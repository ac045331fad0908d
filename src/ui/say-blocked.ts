import { announce } from './announce.ts';

/**
 * Says after a control that its frame does not allow what it does, with the address or the text to
 * copy instead. Said once: a second press selects what is to be copied.
 */
export function sayBlocked(control: HTMLElement, line: string, text: string): void {
  const said = control.nextElementSibling;
  if (said instanceof HTMLElement && said.dataset['blocked'] !== undefined) {
    said.querySelector('textarea')?.select();
    return;
  }
  const note = document.createElement('span');
  note.className = 'blocked';
  note.dataset['blocked'] = '';
  const copy = document.createElement('textarea');
  copy.readOnly = true;
  copy.rows = text.length > 200 ? 6 : 2;
  copy.value = text;
  copy.setAttribute('aria-label', line);
  copy.translate = false;
  control.after(note);
  note.append(line, copy);
  announce(line);
}
