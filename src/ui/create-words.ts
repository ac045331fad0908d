import { createContext, use } from 'react';
import type { Context } from 'react';

/**
 * Returns a React context for the words of an island, and the hook that reads it. The island
 * provides the words once, and each part below it takes what it needs:
 *
 *     export const [PlanWordsContext, usePlanWords] = createWords<PlanWords>('PlanWordsContext');
 *     <PlanWordsContext value={words}>…</PlanWordsContext>
 *
 * The hook throws when it is used outside the provider, so that no label is ever empty.
 */
export function createWords<T extends object>(
  name: string,
): readonly [Context<T | undefined>, () => T] {
  const words = createContext<T | undefined>(undefined);
  words.displayName = name;
  return [
    words,
    function useWords() {
      const value = use(words);
      if (!value) throw new Error(`A component reads ${name} outside <${name} value={…}>.`);
      return value;
    },
  ];
}
