import { useState } from 'react';
import type { ReactNode } from 'react';
import styles from './PlainText.module.css';

type Props = {
  /** The label of the button that shows the text; undefined until the player is loaded. */
  readonly label: string | undefined;
  readonly children?: ReactNode;
};

/** The text form of a part: always in print, on screen until the player is loaded or on request. */
export function PlainText({ label, children }: Props) {
  const [isWanted, setWanted] = useState(false);
  return (
    <>
      {label !== undefined && (
        <p className={styles['ask']}>
          <button
            type="button"
            className="text-button"
            aria-expanded={isWanted}
            onClick={() => {
              setWanted(!isWanted);
            }}
          >
            {label}
          </button>
        </p>
      )}
      <div className={label === undefined || isWanted ? undefined : styles['away']}>{children}</div>
    </>
  );
}
