import styles from './ScoreBar.module.css';

type Props = { readonly share: number; readonly passMark: number };

/** The score beside the line from which an attempt is passed; silent, the words say it. */
export function ScoreBar({ share, passMark }: Props) {
  return (
    <svg
      className={styles['bar']}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect y="1" width="100" height="4" />
      <rect y="1" width={share} height="4" />
      <line x1={passMark} x2={passMark} y1="0" y2="6" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
