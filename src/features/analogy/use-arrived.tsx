import { useOutside } from '#ui/use-outside.tsx';

/** Whether the script has taken over. Until then only what works without it is shown. */
export function useArrived(): boolean {
  return useOutside(neverChanges, here, () => false);
}

function neverChanges(): () => void {
  return () => undefined;
}

function here(): boolean {
  return true;
}
