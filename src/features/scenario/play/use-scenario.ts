import { useEffect, useState } from 'react';
import { loadScenario } from './load-scenario.ts';
import type { PlayedScenario } from './played-scenario.ts';

/**
 * Returns what is needed to play a scenario once it is loaded, whether loading has failed, and how
 * to try again. Nothing is loaded without an id.
 */
export function useScenario(id: string | undefined) {
  const [played, setPlayed] = useState<{ id: string; content: PlayedScenario }>();
  const [failed, setFailed] = useState<string>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (id === undefined) return;
    loadScenario(id).then(
      (content) => {
        setPlayed({ id, content });
        setFailed(undefined);
      },
      () => {
        setFailed(id);
      },
    );
  }, [id, tries]);
  return {
    played: played?.id === id ? played?.content : undefined,
    hasFailed: id !== undefined && failed === id,
    tryAgain: () => {
      setTries(tries + 1);
    },
  };
}
