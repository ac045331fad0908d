import { useEffect, useState } from 'react';

const end = 'end';

/**
 * The decision on screen (the number of decisions stands for the end), kept in the address so that
 * Back, reload and a shared link work. It never goes further than the learner has played.
 */
export function useStep(
  ids: readonly string[],
  played: number,
): readonly [step: number, goTo: (step: number) => void] {
  const [wanted, setWanted] = useState(() => readStep(ids) ?? played);

  // The address changes outside React: Back, Forward, a link.
  useEffect(() => {
    const follow = (): void => {
      setWanted(readStep(ids) ?? 0);
    };
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, [ids]);

  const goTo = (step: number): void => {
    history.pushState(null, '', `#${ids[step] ?? end}`);
    setWanted(step);
  };
  return [Math.min(wanted, played), goTo];
}

function readStep(ids: readonly string[]): number | undefined {
  const place = location.hash.slice(1);
  if (place === end) return ids.length;
  const index = ids.indexOf(place);
  return index < 0 ? undefined : index;
}
