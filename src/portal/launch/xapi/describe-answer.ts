import type { ItemTexts } from '#portal/launch/page/load-texts.ts';
import { nameOption } from '#portal/launch/scorm/interactions.ts';
import type { AnswerReport } from '#portal/protocol/messages.ts';

/** The words of a question, in the language of the course. */
type Words = { readonly texts: ItemTexts; readonly language: string };

/** The object and the result of a statement about an answer. */
export function describeAnswer(
  { item, option, best, key, objective, confidence }: AnswerReport,
  courseId: string,
  { texts, language }: Words,
): { readonly object: object; readonly result: object } {
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
