import styles from './Decisions.module.css';

/** What people said at the end of a month: each no and each goodbye, in a person's own words. */
export function Decisions({ said }: { readonly said: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <ul className={styles['said']}>
      {said.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
