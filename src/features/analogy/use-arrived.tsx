import { useSyncExternalStore } from 'react';

/** Whether the script has taken over. Until then only what works without it is shown. */
export function useArrived(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

function neverChanges(): () => void {
  return () => undefined;
}
