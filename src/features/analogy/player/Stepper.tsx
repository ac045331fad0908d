import styles from './Stepper.module.css';

type Props = {
  /** What the number counts. */
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** The number with what it counts, in words. */
  readonly text: string;
  /** What is shown where the words are beside it already. */
  readonly shown?: string;
  /** What the two buttons do. */
  readonly less: string;
  readonly more: string;
  readonly onChange: (value: number) => void;
};

/** A number between two buttons. The caller announces the change, with what follows from it. */
export function Stepper(props: Props) {
  const { label, value, least, most, text, shown, less, more, onChange } = props;
  const to = (next: number) => () => {
    if (next >= least && next <= most) onChange(next);
  };
  return (
    <div className={styles['stepper']} role="group" aria-label={label}>
      <button
        type="button"
        aria-label={less}
        aria-disabled={value <= least}
        onClick={to(value - 1)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 10H16" />
        </svg>
      </button>
      {shown === undefined ? (
        <span className={styles['number']}>{text}</span>
      ) : (
        <span className={styles['number']}>
          <span aria-hidden="true">{shown}</span>
          <span className="heard">{text}</span>
        </span>
      )}
      <button type="button" aria-label={more} aria-disabled={value >= most} onClick={to(value + 1)}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 10H16M10 4V16" />
        </svg>
      </button>
    </div>
  );
}
