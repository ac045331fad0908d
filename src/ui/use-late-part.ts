import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';

/**
 * Returns a component that is loaded when its island starts, so that reading a page takes none of it
 * and none of its styles: in a list as `useState` does, undefined until it has come. Until then, and
 * offline, the plain form stands.
 * @param load A function that is always the same one.
 */
export function useLatePart<P>(
  load: () => Promise<ComponentType<P>>,
): readonly [ComponentType<P> | undefined] {
  const [Part, setPart] = useState<ComponentType<P>>();
  useEffect(() => {
    load().then(
      (part) => {
        setPart(() => part);
      },
      () => undefined,
    );
  }, [load]);
  return [Part];
}
