import type { TieReport } from '#portal/protocol/messages.ts';
import type { Said } from './statement.ts';

/** The end of a tie, as an interaction whose answer is a text (xAPI 1.0.3, Data 2.4.4.1: other). */
export function describeTie(
  { scenario, person, name, state, line, at }: TieReport,
  courseId: string,
  language: string,
): Said {
  return {
    at,
    object: {
      objectType: 'Activity',
      id: `${courseId}/scenarios/${scenario}/ties/${person}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: 'other',
        name: { [language]: name },
        description: { [language]: line },
      },
    },
    result: { response: state },
  };
}
