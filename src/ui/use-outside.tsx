import { useLayoutEffect, useState } from 'react';

/**
 * A value that lives outside the components (the store, the screen, a setting), now and whenever it
 * changes. `before` says what a page that is being built shows, and the first picture in a browser:
 * both must be the same. An island that is in no built page gives `read` itself.
 *
 * `useSyncExternalStore` would do, but Preact reads outside at once, also on the server.
 */
export function useOutside<Value>(
  subscribe: (changed: () => void) => () => void,
  read: () => Value,
  before: () => Value,
): Value {
  const [value, setValue] = useState(before);
  // Before the first paint, so that nobody sees the value change.
  useLayoutEffect(() => {
    const follow = () => {
      setValue(read);
    };
    follow();
    return subscribe(follow);
  }, [subscribe, read]);
  return value;
}
