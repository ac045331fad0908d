/** Returns the choices that were made in a plain form: what each is about, and what was chosen. */
export function readChoices(plain: HTMLElement): (readonly [about: string, chosen: string])[] {
  return [...plain.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')].map(
    (choice) => [choice.closest<HTMLElement>('[data-about]')?.dataset['about'] ?? '', choice.value],
  );
}

/** Returns which parts of a plain form were opened, as their `data-part` names them. */
export function readOpened(plain: HTMLElement): string[] {
  return [...plain.querySelectorAll<HTMLElement>('details[open][data-part]')].map(
    (part) => part.dataset['part'] ?? '',
  );
}

/** Returns which points of a plain form were ticked. */
export function readTicked(plain: HTMLElement): string[] {
  return [...plain.querySelectorAll<HTMLInputElement>('input[type="checkbox"]:checked')].map(
    ({ value }) => value,
  );
}

/** Returns what was written in a plain form. */
export function readWritten(plain: HTMLElement): string {
  return plain.querySelector('textarea')?.value.trim() ?? '';
}
