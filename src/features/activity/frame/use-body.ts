import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';

/**
 * Returns, in a list as `useState` does, the part of a board that the learner moves, once it has come: it is loaded when the board
 * is near the screen, so that reading a lesson takes none of it. Until then, and offline, the plain
 * form stands.
 * @param load A function that is always the same one.
 */
export function useBody<P>(
  load: () => Promise<ComponentType<P>>,
): readonly [ComponentType<P> | undefined] {
  const [Body, setBody] = useState<ComponentType<P>>();
  useEffect(() => {
    load().then(
      (body) => {
        setBody(() => body);
      },
      () => undefined,
    );
  }, [load]);
  return [Body];
}
