let built: string | undefined;

/**
 * Puts the step or state on the screen before the title of the page, as in "Question 3 of 12 | Final
 * check", so that the window, the history and a screen reader name it (WCAG 2.2, 2.4.2 Page Titled).
 * Undefined brings back the title as it was built.
 */
export function nameStep(step: string | undefined): void {
  built ??= document.title;
  document.title = step === undefined ? built : `${step} | ${built}`;
}
