import { isAddress } from '#portal/protocol/is-address.ts';
import type { Progress } from '#progress/progress.ts';

/**
 * The page where a learner was, in a state of unknown origin; empty when there is none. In a package
 * `index.html` is the launch page itself, so whoever was there on the web begins as usual.
 */
export function findPlace(state: unknown): string {
  const address = (state as Partial<Progress> | undefined)?.place?.address;
  return isAddress(address) && !address.startsWith('index.') ? address : '';
}
