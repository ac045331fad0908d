import type { ItemTexts } from '#portal/launch/page/load-texts.ts';
import { nameOption } from '#portal/launch/scorm/interactions.ts';
import type { AnswerReport } from '#portal/protocol/messages.ts';
import type { Said } from './statement.ts';

/** The texts of all questions, and the language that they are in. */
type Words = { readonly texts: ItemTexts; readonly language: string };

/** The object and the result of a statement about an answer (xAPI 1.0.3, Data 2.4.4.1: interactions). */
export function describeAnswer(
  { item, option, best, key, objective, confidence }: AnswerReport,
  courseId: string,
  { texts, language }: Words,
): Pick<Said, 'object' | 'result'> {
  const asked = texts.get(item);
  const say = (text: string) => ({ [language]: text });
  const choices = asked?.options.map(({ id, text }) => ({
    id: nameOption(id),
    description: say(text),
  }));
  const extensions = {
    ...(confidence && { [`${courseId}/extensions/confidence`]: confidence }),
    [`${courseId}/extensions/objective`]: objective,
  };
  return {
    object: {
      objectType: 'Activity',
      id: `${courseId}/items/${item}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: 'choice',
        correctResponsesPattern: [nameOption(key)],
        ...(asked && { name: say(asked.stem), choices }),
      },
    },
    result: { response: nameOption(option), success: best, extensions },
  };
}
