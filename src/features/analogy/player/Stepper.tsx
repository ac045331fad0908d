import styles from './Stepper.module.css';

type Props = {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** The value in words. */
  readonly text: string;
  /** What the two buttons do. */
  readonly less: string;
  readonly more: string;
  readonly onChange: (value: number) => void;
};

/** A number between two buttons. */
export function Stepper({ value, least, most, text, less, more, onChange }: Props) {
  const to = (next: number) => () => {
    if (next >= least && next <= most) onChange(next);
  };
  return (
    <div className={styles['stepper']}>
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
      <output>{text}</output>
      <button type="button" aria-label={more} aria-disabled={value >= most} onClick={to(value + 1)}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 10H16M10 4V16" />
        </svg>
      </button>
    </div>
  );
}
