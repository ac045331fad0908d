import {
  isAwake,
  isDeep,
  type MonthLights,
  type Tie,
} from '#features/analogy/model/month-state.ts';
import {
  freeLights,
  giveLight,
  lightsOn,
  meetNobody,
  meetSomeone,
  takeLight,
} from '#features/analogy/model/place-lights.ts';
import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import type { PlayedContent } from '#features/analogy/player/played-content.ts';
import { Stepper } from '#features/analogy/player/Stepper.tsx';
import { fill } from '#ui/fill.ts';
import { describeFree } from './describe-month.ts';
import styles from './PlaceLights.module.css';

type Props = {
  readonly ties: readonly Tie[];
  readonly month: number;
  readonly plan: MonthLights;
  readonly people: PlayedContent['light']['people'];
  /** `spoken` is the number that has changed, in words. */
  readonly onPlan: (plan: MonthLights, spoken: string) => void;
  readonly onPlay: () => void;
  /** Plays the months that are left with one split. */
  readonly onSplit: (meeting: number) => void;
};

/** Everybody who can be given a light this month, with what they need. */
export function PlaceLights({ ties, month, plan, people, onPlan, onPlay, onSplit }: Props) {
  const words = useAnalogyWords();
  const free = freeLights(plan);
  const title = fill(words.placeLights, { n: month });
  const describeMeeting = (n: number) => fill(words.lightsOnMeeting, { n });
  const row = (tie: Tie) => {
    const { name = '', asks = '' } = people[tie.id] ?? {};
    const given = lightsOn(plan, tie.id);
    const describe = (n: number) => fill(words.lightsOn, { n, name });
    return (
      <li key={tie.id}>
        <p>
          <b>{name}</b>{' '}
          <span className={styles['state']}>
            {isDeep(tie) ? words.isDeep : isAwake(tie) ? words.isAjar : words.isDormant}
          </span>
          <br />
          <span className={styles['asks']}>{asks}</span>
        </p>
        <Stepper
          label={fill(words.lightsFor, { name })}
          value={given}
          least={0}
          most={given + free}
          text={describe(given)}
          shown={String(given)}
          less={fill(words.takeLight, { name })}
          more={fill(words.giveLight, { name })}
          onChange={(next) => {
            const change = next > given ? giveLight : takeLight;
            onPlan(change(plan, tie.id), describe(next));
          }}
        />
      </li>
    );
  };
  const awake = ties.filter(isAwake);
  const dormant = ties.filter((tie) => !isAwake(tie));

  return (
    <section className={styles['place']} aria-label={title}>
      <h4>{title}</h4>
      <p>{describeFree(plan, words)}</p>
      <ul>
        <li>
          <p>
            <b>{words.meetNew}</b>
          </p>
          <Stepper
            label={words.meetNew}
            value={plan.meeting}
            least={0}
            most={plan.meeting + free}
            text={describeMeeting(plan.meeting)}
            shown={String(plan.meeting)}
            less={words.lessMeeting}
            more={words.moreMeeting}
            onChange={(next) => {
              const change = next > plan.meeting ? meetSomeone : meetNobody;
              onPlan(change(plan), describeMeeting(next));
            }}
          />
        </li>
        {awake.map(row)}
      </ul>
      {dormant.length > 0 && (
        <details>
          <summary>{fill(words.sleeping, { n: dormant.length })}</summary>
          <ul>{dormant.map(row)}</ul>
        </details>
      )}
      <p>
        <button type="button" className="button primary" onClick={onPlay}>
          {words.playMonth}
        </button>
      </p>
      <div className={styles['splits']} role="group" aria-label={words.oneSplit}>
        <span>{words.oneSplit}</span>
        {Array.from({ length: yearParameters.lights + 1 }, (_, meeting) => (
          <button
            key={meeting}
            type="button"
            className="button"
            onClick={() => {
              onSplit(meeting);
            }}
          >
            {fill(words.meeting, { n: meeting })}
          </button>
        ))}
      </div>
    </section>
  );
}
