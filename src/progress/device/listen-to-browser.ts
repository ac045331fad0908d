import type { Heard } from './store.ts';

/** Tells a store what other tabs write, and when a page comes back from the browser's memory. */
export function listenToBrowser({ changed, returned }: Heard): void {
  if (typeof window === 'undefined') return;
  window.addEventListener('storage', ({ key, newValue }) => {
    changed(key, newValue);
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) returned();
  });
}
