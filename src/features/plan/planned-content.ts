import type { Plan } from './plan.schema.ts';
import type { PlanContent } from './tool/plan-words.ts';

/** Returns of the plan's content what the tool offers: without sources, models and review cards. */
export function plannedContent({
  title,
  lesson,
  aim,
  weeks,
  obstacles,
  test,
  decide,
  after,
  reconnect,
}: Plan): PlanContent['plan'] {
  const { people, columns, hints, leaveOut, lead, title: listTitle } = reconnect;
  return {
    ...{ title, lesson, aim, weeks, obstacles, test, decide },
    after: { title: after.title, questions: after.questions },
    reconnect: {
      ...{ title: listTitle, lead, leaveOut, columns, hints },
      people: people.map(({ people, who }) => ({ people, who })),
    },
  };
}
