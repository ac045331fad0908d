/** The numbers and places of a question in the handout and of its answer in the key. */
export type Numbered = { readonly n: string; readonly ask: string; readonly answer: string };

/** Numbers question `index` (from 0) of a part, such as lesson 2: “2.1” and the places of both. */
export function numberQuestion(part: number | string, index: number): Numbered {
  const n = `${part}.${index + 1}`;
  return { n, ask: `ask-${n}`, answer: `answer-${n}` };
}
