type Props = { readonly side: 'roots' | 'reach' };

/** The leaf or the door, so that colour never tells the two sides apart alone. */
export function SideIcon({ side }: Props) {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" fill="currentColor" aria-hidden="true">
      {side === 'roots' ? (
        <>
          <path d="M4.6 16.2C2 8.5 9 2.6 21 2.5 14 6 8.5 10.5 4.6 16.2Z" />
          <path d="M21.6 3.7C22.5 14 16 21 7.5 19.2L5 22.3 3 20.8C8 12.5 14 7.5 21.6 3.7Z" />
        </>
      ) : (
        <>
          <path
            fillRule="evenodd"
            d="M4 3.2 13.5 1.5V22.5L4 20.8ZM10.7 10.5a1.4 1.7 0 1 0 0 3.4 1.4 1.7 0 1 0 0-3.4Z"
          />
          <path d="M15.5 3H20V20.8H15.5V18.8H18V5H15.5Z" />
        </>
      )}
    </svg>
  );
}
