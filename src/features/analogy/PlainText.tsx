import { useState } from 'react';
import type { ReactNode } from 'react';
import styles from './PlainText.module.css';

type Props = {
  /** The script has not come: the text is all there is. */
  readonly isAlone: boolean;
  readonly label: string;
  readonly children?: ReactNode;
};

/** The plain form of a part: on paper always, on the screen until the script comes or when asked for. */
export function PlainText({ isAlone, label, children }: Props) {
  const [isWanted, setWanted] = useState(false);
  return (
    <>
      {!isAlone && (
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
      <div className={isAlone || isWanted ? undefined : styles['away']}>{children}</div>
    </>
  );
}
