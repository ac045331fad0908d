import { useJson } from '#ui/use-json.ts';
import type { PlayedContent } from './played-content.ts';

/** Returns what is needed to play, once it is loaded. Both islands of the page share one request. */
export function usePlayedContent(): PlayedContent | undefined {
  return useJson('analogy.json') as PlayedContent | undefined;
}
