import { useEffect, useState } from 'react';
import type { Decision } from '#features/scenario/model/learner-scenario.ts';

const end = 'end';

/** The decision on screen, and how to leave it. */
export type Step = {
  /** Counts from 0; the number of decisions stands for the end. */
  readonly step: number;
  /** Whether the learner came here from another step, rather than opened the page. */
  readonly hasMoved: boolean;
  /** Goes to a step. Back leads to the one before. */
  readonly goTo: (step: number) => void;
  /** Shows a step in place of this one: Back leads to where it led before. */
  readonly showInstead: (step: number) => void;
};

/**
 * The decision on screen, kept in the address so that Back, reload and a shared link work. It never
 * goes further than the learner has played.
 */
export function useStep(decisions: readonly Decision[], played: number): Step {
  const [wanted, setWanted] = useState(() => readStep(decisions) ?? played);
  const [hasMoved, setMoved] = useState(false);
  const step = Math.min(wanted, played);
  // Forgotten, or the next choice would jump over its own consequences to the step once wanted.
  if (wanted > played) setWanted(played);

  const showInstead = (next: number): void => {
    setWanted(next);
    setMoved(true);
  };

  // The address changes outside React: Back, Forward, a link.
  useEffect(() => {
    const follow = (): void => {
      const next = readStep(decisions);
      // Other places on the page have addresses too, such as where “Skip to the content” leads.
      if (next === undefined) return;
      setWanted(next);
      setMoved(true);
    };
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, [decisions]);

  // The address lives outside React: one that names no step, or one not yet played, is corrected.
  useEffect(() => {
    const address = addressOf(decisions, step);
    if (location.hash !== address) history.replaceState(null, '', address);
  }, [decisions, step]);

  return {
    step,
    hasMoved,
    goTo(next) {
      history.pushState(null, '', addressOf(decisions, next));
      showInstead(next);
    },
    showInstead,
  };
}

function addressOf(decisions: readonly Decision[], step: number): string {
  return `#${decisions[step]?.id ?? end}`;
}

function readStep(decisions: readonly Decision[]): number | undefined {
  const place = location.hash.slice(1);
  if (place === end) return decisions.length;
  const index = decisions.findIndex(({ id }) => id === place);
  return index < 0 ? undefined : index;
}
