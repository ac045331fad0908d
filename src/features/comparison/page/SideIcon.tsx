import type { Side } from '#features/comparison/model/side.ts';
import { sidePaths } from '#ui/drawings/side-paths.ts';

/** The sign of a side: the leaf or the door. Its name stands beside it. */
export function SideIcon({ side }: { readonly side: Side }) {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" fill="currentColor" aria-hidden="true">
      {sidePaths[side].map((d) => (
        <path key={d} fillRule="evenodd" d={d} />
      ))}
    </svg>
  );
}
