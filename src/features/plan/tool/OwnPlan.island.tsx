import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { PlanPartName } from '#features/plan/model/plan-parts.ts';
import { CheckIn } from './CheckIn.tsx';
import { Decide } from './Decide.tsx';
import { DeletePlan } from './DeletePlan.tsx';
import { FromCourse } from './FromCourse.tsx';
import { KeepNotice } from './KeepNotice.tsx';
import { Obstacles } from './Obstacles.tsx';
import { People } from './People.tsx';
import { PlanWordsContext } from './plan-words.ts';
import type { PlanWords } from './plan-words.ts';
import { SetUp } from './SetUp.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import styles from './Tool.module.css';
import { Weeks } from './Weeks.tsx';
import type { Place } from './Weeks.tsx';

type Props = { readonly all: PlanWords; readonly parts: readonly PlanPartName[] };

/** An island because a learner fills it in, and because only this device knows what was written. */
export function OwnPlan({ all, parts }: Props) {
  const [asked, setAsked] = useState<Place>();
  const root = useRef<HTMLDivElement>(null);
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const has = (part: PlanPartName): boolean => parts.includes(part);

  // The plan on paper stands outside of React. It gives way once this one can be used.
  useEffect(() => {
    const paper = root.current?.closest('[data-plan]')?.querySelector<HTMLElement>('[data-paper]');
    if (paper) paper.dataset['paper'] = 'folded';
  }, []);

  return (
    <div ref={root} className={styles['tool']} data-ready={isReady ? '' : undefined}>
      {isReady && (
        <PlanWordsContext value={all}>
          <KeepNotice />
          {has('aim') && <SetUp />}
          {has('weeks') && <Weeks asked={asked} />}
          {has('weeks') && <FromCourse />}
          {has('obstacles') && <Obstacles />}
          {has('people') && <People />}
          {has('decide') && <Decide onPlace={has('weeks') ? setAsked : undefined} />}
          {has('take') && <TakeAlong />}
          {has('after') && <CheckIn />}
          {has('take') && <DeletePlan />}
        </PlanWordsContext>
      )}
    </div>
  );
}

function never(): () => void {
  return () => undefined;
}
