import { findSession } from './frame-session.ts';
import type { KeptKind } from './kept-progress.ts';
import { openStore } from './store.ts';
import type { Heard, Store } from './store.ts';

/** The keys of one kind of data: on the device, and in a session that a portal has named. */
type Keys = { readonly device: string; readonly session: (session: string) => string };

/**
 * Opens the store of this page for one kind of data. One portal serves many learners on one device,
 * so in a portal's session it lasts as long as the session.
 */
export function openCourseStore<T>(kind: KeptKind<T>, keys: Keys): Store<T> {
  const session = findSession();
  return openStore(
    kind,
    session === undefined
      ? { storage: () => localStorage, key: keys.device, listen }
      : { storage: () => sessionStorage, key: keys.session(session), listen },
  );
}

function listen({ changed, returned }: Heard): void {
  if (typeof window === 'undefined') return;
  window.addEventListener('storage', ({ key, newValue }) => {
    changed(key, newValue);
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) returned();
  });
}
