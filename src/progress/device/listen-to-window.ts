import type { Heard } from './store.ts';

/** Passes on what the browser says about other tabs, and about Back. */
export function listenToWindow({ changed, returned }: Heard): void {
  if (typeof window === 'undefined') return;
  window.addEventListener('storage', ({ key, newValue }) => {
    changed(key, newValue);
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) returned();
  });
}
