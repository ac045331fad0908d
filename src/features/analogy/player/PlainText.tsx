import { useState } from 'react';
import type { ReactNode } from 'react';
import styles from './PlainText.module.css';

type Props = {
  /** The button that asks for the text. Without it nothing is played yet: the text is all there is. */
  readonly label: string | undefined;
  readonly children?: ReactNode;
};

/** The plain form of a part: on paper always, on the screen until the script comes or when asked for. */
export function PlainText({ label, children }: Props) {
  const [isWanted, setWanted] = useState(false);
  return (
    <>
      {label !== undefined && (
        <p className={styles['ask']}>
          <button
            type="button"
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
