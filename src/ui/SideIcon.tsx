import { sidePaths } from './drawings/side-paths.ts';

/** The sign of a side, leaf or door, so that colour alone never tells the two apart. */
export function SideIcon({ side }: { readonly side: keyof typeof sidePaths }) {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" fill="currentColor" aria-hidden="true">
      {sidePaths[side].map((d) => (
        <path key={d} fillRule="evenodd" d={d} />
      ))}
    </svg>
  );
}
