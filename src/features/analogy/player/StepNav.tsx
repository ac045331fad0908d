import styles from './StepNav.module.css';

type Stop = { readonly id: string; readonly name: string };

type Props = {
  /** The name of the navigation landmark. */
  readonly label: string;
  readonly stops: readonly Stop[];
  readonly now: string;
  readonly onGo: (id: string) => void;
};

/** Links to all places of a part, each with an address of its own. */
export function StepNav({ label, stops, now, onGo }: Props) {
  return (
    <nav className={styles['nav']} aria-label={label}>
      <ol>
        {stops.map(({ id, name }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === now ? 'step' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onGo(id);
              }}
            >
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
