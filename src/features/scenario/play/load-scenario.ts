import type { PlayedScenario } from './played-scenario.ts';

const loading = new Map<string, Promise<PlayedScenario>>();

/**
 * Returns what is needed to play a scenario, by its id. Rejects when offline; the next call tries
 * again.
 */
export function loadScenario(id: string): Promise<PlayedScenario> {
  const file = `scenario-${id}.json`;
  const known = loading.get(id);
  if (known) return known;
  const played = fetch(file).then(async (answer) => {
    if (!answer.ok) throw new Error(`${file}: ${String(answer.status)}`);
    return (await answer.json()) as PlayedScenario;
  });
  loading.set(id, played);
  played.catch(() => {
    loading.delete(id);
  });
  return played;
}
