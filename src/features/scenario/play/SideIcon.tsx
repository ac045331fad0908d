import { sidePaths } from '#ui/drawings/side-paths.ts';

type Props = { readonly side: 'roots' | 'reach' };

/** The leaf or the door: colour alone never tells the two sides apart (WCAG 2.2, 1.4.1). */
export function SideIcon({ side }: Props) {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" fill="currentColor" aria-hidden="true">
      {sidePaths[side].map((d) => (
        <path key={d} fillRule="evenodd" d={d} />
      ))}
    </svg>
  );
}
