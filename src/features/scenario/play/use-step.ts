import { useEffect, useRef, useState } from 'react';
import type { Play } from '#features/scenario/model/play-scenario.ts';

const end = 'end';

/** The decision on screen, and how to leave it. */
export type Step = {
  /** Counts from 0; the number of decisions taken stands for the open one, or for the end. */
  readonly step: number;
  /** Whether the learner came here from another step, rather than opened the page. */
  readonly hasMoved: boolean;
  /** Goes to a step. Back leads to the one before. */
  readonly goTo: (step: number) => void;
  /** Shows a step in place of this one: Back leads to where it led before. */
  readonly showInstead: (step: number) => void;
};

/**
 * The decision on screen, on the page of a scenario kept in the address so that Back, reload and a shared link work. It never
 * goes further than the learner has played.
 */
export function useStep(play: Play, isInAddress: boolean): Step {
  const played = play.taken.length;
  const ids = listIds(play);
  const [wanted, setWanted] = useState(() => (isInAddress ? readStep(ids) : undefined) ?? played);
  const [hasMoved, setMoved] = useState(false);
  const step = Math.min(wanted, played);
  // Forgotten, or the next choice would jump over its own consequences to the step once wanted.
  if (wanted > played) setWanted(played);

  const address = addressOf(ids, step);
  const latest = useRef(play);
  useEffect(() => {
    latest.current = play;
  });

  const showInstead = (next: number): void => {
    setWanted(next);
    setMoved(true);
  };

  // The address changes outside React: Back, Forward, a link.
  useEffect(() => {
    if (!isInAddress) return;
    const follow = (): void => {
      const next = readStep(listIds(latest.current));
      // Other places on the page have addresses too, such as where “Skip to the content” leads.
      if (next === undefined) return;
      setWanted(next);
      setMoved(true);
    };
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, [isInAddress]);

  // The address lives outside React: one that names no step, or one not yet played, is corrected.
  useEffect(() => {
    if (isInAddress && location.hash !== address) history.replaceState(null, '', address);
  }, [isInAddress, address]);

  return {
    step,
    hasMoved,
    goTo(next) {
      if (isInAddress) history.pushState(null, '', addressOf(ids, next));
      showInstead(next);
    },
    showInstead,
  };
}

/** The decisions of this run that can be shown, in order. */
function listIds({ taken, now }: Play): string[] {
  const open = now.at === 'decision' ? [now.scene] : [];
  return [...taken, ...open].map(({ decision }) => decision.id);
}

function addressOf(ids: readonly string[], step: number): string {
  return `#${ids[step] ?? end}`;
}

function readStep(ids: readonly string[]): number | undefined {
  const place = location.hash.slice(1);
  if (place === end) return ids.length;
  const index = ids.indexOf(place);
  return index < 0 ? undefined : index;
}
