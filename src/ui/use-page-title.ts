import { useEffect } from 'react';
import { nameStep } from './name-step.ts';

/** Names the step on the screen in the title of the page, for as long as it is there. */
export function usePageTitle(step: string | undefined): void {
  // The title stands outside React.
  useEffect(() => {
    nameStep(step);
    return () => {
      nameStep(undefined);
    };
  }, [step]);
}
