import { formatChange } from '#features/scenario/model/meters.ts';
import { Moving } from '#ui/Moving.tsx';
import { SideIcon } from '#ui/SideIcon.tsx';
import { transitions } from '#ui/transitions.ts';
import styles from './Meter.module.css';

type Props = {
  readonly side: 'roots' | 'reach';
  readonly name: string;
  readonly means: string;
  /** 0 to 100. */
  readonly value: number;
  /** How far the choice on screen has moved it. */
  readonly change: number | undefined;
};

const fromTheLeft = { originX: 0 };

/** A meter as a word, a number and a bar. */
export function Meter({ side, name, means, value, change }: Props) {
  return (
    <div className={styles['meter']} data-side={side}>
      <p>
        <span className={styles['name']}>
          <SideIcon side={side} />
          <b>{name}</b>
        </span>{' '}
        <span className={styles['means']}>{means}</span>{' '}
        {change !== undefined && change !== 0 && (
          <span className={styles['change']}>{formatChange(change, '')}</span>
        )}{' '}
        <b className={styles['value']}>{value}</b>
      </p>
      <svg
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        role="meter"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={value}
      >
        <rect width="100" height="4" />
        {/* The bar has its new width at once; where it can move, it comes from the one before. */}
        <Moving
          as="g"
          key={value}
          origin={fromTheLeft}
          initial={change !== undefined && value > 0 && { scaleX: (value - change) / value }}
          animate={{ scaleX: 1 }}
          transition={transitions.meter}
        >
          <rect width={value} height="4" />
        </Moving>
      </svg>
    </div>
  );
}
