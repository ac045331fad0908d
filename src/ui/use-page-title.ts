import { useEffect } from 'react';

/**
 * Puts the step on the screen before the title of the page, as in "Question 3 of 12 | Final check",
 * so that the window, the history and a screen reader name it (WCAG 2.2, 2.4.2 Page Titled).
 * Undefined leaves the title as it was built.
 */
export function usePageTitle(step: string | undefined): void {
  // The title stands outside React.
  useEffect(() => {
    if (step === undefined) return undefined;
    const built = document.title;
    document.title = `${step} | ${built}`;
    return () => {
      document.title = built;
    };
  }, [step]);
}
