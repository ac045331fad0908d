import {
  freeLights,
  giveLight,
  lightsOn,
  meetNobody,
  meetSomeone,
  takeLight,
} from '#features/analogy/model/own-year.ts';
import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import type { MonthLights, Tie, Year } from '#features/analogy/model/year.ts';
import type { AnalogyWords } from '#features/analogy/player/analogy-words.ts';
import type { PlayedContent } from '#features/analogy/player/played-content.ts';
import { Stepper } from '#features/analogy/player/Stepper.tsx';
import { fill } from '#ui/fill.ts';
import { isAwake } from './picture/tie-look.ts';
import styles from './PlaceLights.module.css';

type Props = {
  readonly year: Year | undefined;
  readonly month: number;
  readonly plan: MonthLights;
  readonly people: PlayedContent['light']['people'];
  readonly words: AnalogyWords;
  readonly onPlan: (plan: MonthLights) => void;
  readonly onPlay: () => void;
  /** Lets a split play the months that are left. */
  readonly onSplit: (meeting: number) => void;
};

const { lights: all, deep } = yearParameters;

/** Everybody who can be given a light this month, with what they need. */
export function PlaceLights(props: Props) {
  const { year, month, plan, people, words, onPlan, onPlay, onSplit } = props;
  const free = freeLights(plan);
  const ties = year?.plants ?? [];
  const row = (tie: Tie) => {
    const given = lightsOn(plan, tie.id);
    const { name = '', asks = '' } = people[tie.id] ?? {};
    const state = isAwake(tie) ? (tie.s >= deep ? words.isDeep : words.isAjar) : words.isDormant;
    return (
      <li key={tie.id}>
        <p>
          <b>{name}</b> <span className={styles['state']}>{state}</span>
          <br />
          <span className={styles['asks']}>{asks}</span>
        </p>
        <Stepper
          value={given}
          least={0}
          most={given + free}
          text={String(given)}
          less={fill(words.takeLight, { name })}
          more={fill(words.giveLight, { name })}
          onChange={(next) => {
            onPlan(next > given ? giveLight(plan, tie.id) : takeLight(plan, tie.id));
          }}
        />
      </li>
    );
  };
  const awake = ties.filter(isAwake);
  const dormant = ties.filter((tie) => !isAwake(tie));

  return (
    <section className={styles['place']} aria-label={fill(words.placeLights, { n: month })}>
      <h4>{fill(words.placeLights, { n: month })}</h4>
      <p role="status">{free > 0 ? fill(words.lights, { n: free, all }) : words.noneFree}</p>
      <ul>
        <li>
          <p>
            <b>{words.meetNew}</b>
          </p>
          <Stepper
            value={plan.meeting}
            least={0}
            most={plan.meeting + free}
            text={String(plan.meeting)}
            less={words.lessMeeting}
            more={words.moreMeeting}
            onChange={(next) => {
              onPlan(next > plan.meeting ? meetSomeone(plan) : meetNobody(plan));
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
      <p className={styles['splits']}>
        <span>{words.oneSplit}</span>
        {Array.from({ length: all + 1 }, (_, meeting) => (
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
      </p>
    </section>
  );
}
