import styles from './Decisions.module.css';

type Props = {
  /** One sentence for each no and each goodbye of a month. */
  readonly said: readonly string[];
};

/** What people said at the end of a month, in their own words. */
export function Decisions({ said }: Props) {
  if (said.length === 0) return null;
  return (
    <ul className={styles['said']}>
      {said.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
