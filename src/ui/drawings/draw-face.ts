import { beardDrawing, hairDrawings, hairToken, personAt } from './person.ts';
import { element, ink } from './svg.ts';

/** How somebody looks at you. */
export type Mood = 'glad' | 'calm' | 'doubtful';

const mouths: Readonly<Record<Mood, string>> = {
  glad: 'M-2.6 4.2q3.6 3.6 7 0',
  calm: 'M-2 5h5.6',
  doubtful: 'M-2 6.4q3.2-2.8 6-.4',
};

/** The view box of a face. */
export const faceBox = '-17 -17 34 34';

/** One of the drawn people from the shoulders up, looking at the reader. `look` is a number of `personAt`. */
export function drawFace(look: number, mood: Mood): string {
  const person = personAt(look);
  const { behind, front } = hairDrawings[person.hair];
  const inHair = (d: string | undefined) =>
    d === undefined ? '' : element('path', { d, fill: ink(hairToken(person)) });
  const line = { fill: 'none', stroke: ink('face'), 'stroke-linecap': 'round' } as const;
  return (
    element('path', {
      d: 'M-16 22C-16 12-8 10 0 10 8 10 16 12 16 22Z',
      fill: ink(`cloth-${person.cloth}`),
    }) +
    inHair(behind) +
    element('circle', { r: 10, fill: ink(`skin-${person.skin}`) }) +
    inHair(person.beard ? beardDrawing : undefined) +
    inHair(front) +
    element('path', { ...line, d: 'M-2.4-1v.7M4.2-1v.7', 'stroke-width': 2 }) +
    element('path', { ...line, d: mouths[mood], 'stroke-width': 1.3 }) +
    (person.glasses
      ? element('path', {
          ...line,
          d: 'M-5-.6a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0M1.8-.6a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0',
          'stroke-width': 0.9,
        })
      : '')
  );
}
