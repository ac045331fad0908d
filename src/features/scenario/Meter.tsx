import styles from './Standing.module.css';

type Props = {
  readonly side: 'roots' | 'reach';
  readonly name: string;
  readonly means: string;
  /** 0 to 100. */
  readonly value: number;
};

/** A meter as a word, a number and a bar. */
export function Meter({ side, name, means, value }: Props) {
  return (
    <div className={styles['meter']}>
      <p>
        <b>{name}</b> <span>{means}</span> <b>{value}</b>
      </p>
      <svg
        className={styles[side]}
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        role="meter"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={value}
      >
        <rect width="100" height="4" />
        <rect width={value} height="4" />
      </svg>
    </div>
  );
}
