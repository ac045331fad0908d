import { useState } from 'react';
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

/** The plan, to be filled in: all of its parts, or some. */
export function PlanTool({ all, parts }: Props) {
  const [asked, setAsked] = useState<Place>();
  const has = (part: PlanPartName): boolean => parts.includes(part);
  // The five questions alone come first: there is nothing to keep before they are answered.
  const isOnlyAsked = parts.every((part) => part === 'decide');
  return (
    <div className={styles['tool']}>
      <PlanWordsContext value={all}>
        {!isOnlyAsked && <KeepNotice />}
        {has('aim') && <SetUp />}
        {has('weeks') && <Weeks asked={asked} />}
        {has('weeks') && <FromCourse />}
        {has('obstacles') && <Obstacles />}
        {has('people') && <People />}
        {has('decide') && <Decide onPlace={has('weeks') ? setAsked : undefined} />}
        {isOnlyAsked && <KeepNotice />}
        {has('take') && <TakeAlong />}
        {has('after') && <CheckIn />}
        {has('take') && <DeletePlan />}
      </PlanWordsContext>
    </div>
  );
}
