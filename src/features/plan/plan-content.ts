import type { PlanPartName } from './model/plan-parts.ts';
import type { Plan } from './plan.schema.ts';
import type { PlanWords } from './tool/plan-words.ts';

/** Returns of the plan's content what these parts of it need: a page carries no more than it shows. */
export function pickPlanContent(
  { title, aim, weeks, obstacles, test, decide, after, reconnect }: Plan,
  parts: readonly PlanPartName[],
  isShort: boolean,
): PlanWords['plan'] {
  const has = (...some: PlanPartName[]): boolean => some.some((part) => parts.includes(part));
  const { people, columns, hints, leaveOut, lead, title: listTitle } = reconnect;
  return {
    ...{ title, aim, obstacles, test, decide },
    weeks: isShort ? weeks.slice(0, 1) : weeks,
    ...(!has('obstacles', 'take') && { obstacles: { ...obstacles, plans: [] } }),
    ...(!has('decide') && { decide: { ...decide, questions: [] } }),
    ...(!has('weeks') && { test: { ...test, cueWords: '' } }),
    after: { title: after.title, questions: has('after', 'take') ? after.questions : [] },
    reconnect: {
      ...{ title: listTitle, lead, leaveOut, columns, hints },
      people: has('people', 'take') ? people.map(({ people, who }) => ({ people, who })) : [],
    },
  };
}
