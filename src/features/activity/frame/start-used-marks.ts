/** Marks the activity that an address leads to as used with the first press after the jump. */
export function startUsedMarks(page: Document): void {
  const mark = (): void => {
    page.querySelector('.activity:target')?.setAttribute('data-used', '');
  };
  for (const press of ['pointerdown', 'keydown']) page.addEventListener(press, mark);
}
