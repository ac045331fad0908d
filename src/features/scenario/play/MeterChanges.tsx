import { formatChange } from '#features/scenario/model/meters.ts';
import type { Meters } from '#features/scenario/model/meters.ts';
import { fill } from '#ui/fill.ts';
import { SideIcon } from '#ui/SideIcon.tsx';
import styles from './MeterChanges.module.css';
import { useScenarioWords } from './scenario-words.ts';

type Props = {
  readonly change: Meters;
  /** Where the meters stand now, if that is to be said as well. */
  readonly now?: Meters;
};

/** How far something moved the meters, in words, with the symbol of each side. */
export function MeterChanges({ change, now }: Props) {
  const words = useScenarioWords();
  const sides = ['roots', 'reach'] as const;
  return (
    <span className={styles['changes']}>
      {sides.map((side) => (
        <span key={side} className={`badge ${side}`}>
          <SideIcon side={side} />
          <span>
            {now
              ? fill(words.change, {
                  meter: words[side],
                  change: formatChange(change[side], words.unchanged),
                  value: now[side],
                })
              : `${words[side]} ${formatChange(change[side], words.unchanged)}`}
          </span>{' '}
        </span>
      ))}
    </span>
  );
}
