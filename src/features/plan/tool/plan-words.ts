import type { Plan } from '#features/plan/plan.schema.ts';
import { createWords } from '#ui/create-words.ts';
import type { Words } from '#ui/interface.schema.ts';

type Reconnect = Plan['reconnect'];

/** A text that a learner wrote elsewhere in the course. */
export type CourseText = { readonly id: string; readonly title: string };

/** What the plan says wherever it stands: the words on controls, and the content that they offer. */
export type PlanContent = {
  readonly words: Words['ownPlan'];
  readonly plan: Pick<
    Plan,
    'title' | 'lesson' | 'aim' | 'weeks' | 'obstacles' | 'test' | 'decide'
  > & {
    readonly after: Pick<Plan['after'], 'title' | 'questions'>;
    readonly reconnect: Pick<Reconnect, 'title' | 'lead' | 'leaveOut' | 'columns' | 'hints'> & {
      readonly people: readonly Pick<Reconnect['people'][number], 'people' | 'who'>[];
    };
  };
  readonly course: string;
  readonly language: string;
  /** Activities in which learners write messages. */
  readonly messages: readonly CourseText[];
};

/** How it stands in its page. */
export type PlanPlace = {
  /** The level of the headings of its parts. */
  readonly level: 2 | 3;
  /** The beginning of a plan, as it stands in a lesson: aim, time and the first week. */
  readonly isShort: boolean;
  /** The address of the whole plan, where this is a part of it. */
  readonly whole: string | undefined;
};

export type PlanWords = PlanContent & PlanPlace;

export const [PlanWordsContext, usePlanWords] = createWords<PlanWords>('PlanWordsContext');
