import { plannedContent } from '#features/plan/planned-content.ts';
import type { PlanContent } from '#features/plan/tool/plan-words.ts';
import { findActivities, findContent } from '#find-content.ts';

/** What is needed to fill in the plan: the pages themselves have it on paper. */
export async function GET(): Promise<Response> {
  const { title: course, language } = await findContent('course');
  const { ownPlan: words } = await findContent('interface');
  const content: PlanContent = {
    words,
    plan: plannedContent(await findContent('plan')),
    course,
    language,
    messages: (await findActivities())
      .filter(({ kind }) => kind === 'compose')
      .map(({ id, title }) => ({ id, title })),
  };
  return Response.json(content);
}
