/** How somebody wears their hair; a headscarf takes its colour from the clothes. */
export type HairStyle =
  'short' | 'side' | 'bob' | 'long' | 'bun' | 'curls' | 'afro' | 'scarf' | 'bald';
/** What is at the neck. */
export type Neckline = 'round' | 'collar' | 'jacket';

/** A person, drawn from the waist up. Numbers name tokens: skin 1 to 6, hair 1 to 5, cloth 1 to 6. */
export type Person = {
  skin: number;
  hair: HairStyle;
  hairColour: number;
  cloth: number;
  neckline: Neckline;
  glasses?: boolean;
  beard?: boolean;
  /** Sits in a wheelchair. */
  wheelchair?: boolean;
};

/** Paths of one hair style, for a head of radius 10 at 0,0 that looks to the right. */
export type HairDrawing = { behind?: string; front?: string };

/** Twelve people who differ in skin, hair, clothes and age; the thirteenth is the first again. */
export function personAt(index: number): Person {
  return people.at(index % people.length) ?? someone;
}

const cap = 'M-10 3C-14-7-8-13 1-12.5 8-12.5 12-7 10-2 7-7 1-7-4-7.5-5-4-7-1-7.5 3Z';

/** The hair of each style. */
export const hairDrawings: Readonly<Record<HairStyle, HairDrawing>> = {
  short: { front: cap },
  side: { front: 'M-10 2C-13-8-7-13 2-13 9-13 12-7 10-2 8-4 6-6 5-8 1-4-3-4-6-4L-7.5 2Z' },
  bob: { behind: 'M-12 10C-15-8-8-13 0-13 9-13 12-6 11 9L6 10-9 12Z', front: cap },
  long: { behind: 'M-14 22C-12 6-15-13 1-13 11-13 12-3 11 8L2 18Z', front: cap },
  bun: { behind: 'M-13-12a5 5 0 1 1 10 0 5 5 0 1 1-10 0Z', front: cap },
  curls: {
    behind:
      'M-8 10A5 5 0 0 1-13 3 5 5 0 0 1-13-5 6 6 0 0 1-7-12 6 6 0 0 1 3-14 6 6 0 0 1 11-7L8 0-5 4Z',
    front: 'M-9 0A4 4 0 0 1-7-6 5 5 0 0 1 1-8 5 5 0 0 1 10-4C10-15-12-16-9 0Z',
  },
  afro: {
    behind: 'M-9 9A14 14 0 1 1 11 2Z',
    front: 'M-10 2C-9-4-5-7 1-7.5 5-8 8-6 10-3 10-16-13-16-10 2Z',
  },
  scarf: {
    front:
      'M-15 20C-13 12-13 6-12-2-11-10-6-14 1-14 10-14 14-6 11 4L9 11 13 19C5 24-8 24-15 20ZM3-9C-8-8-6 9 3 9 11 8 11-8 3-9Z',
  },
  bald: {},
};

/** The colour of the hair as the name of a token; a headscarf is another colour than the clothes. */
export function hairToken({ hair, hairColour, cloth }: Person): string {
  return hair === 'scarf' ? `cloth-${(cloth % 6) + 1}` : `hair-${hairColour}`;
}

/** A beard along the jaw of the same head. */
export const beardDrawing = 'M-8.5 2C-8 12 3 15 8.5 7 9.5 5 10 4 10 2 8 5 6 5 4 5 0 6-5 6-8.5 2Z';

const someone: Person = { skin: 5, hair: 'curls', hairColour: 1, cloth: 1, neckline: 'round' };

const people: readonly Person[] = [
  someone,
  { skin: 1, hair: 'side', hairColour: 5, cloth: 2, neckline: 'jacket', glasses: true },
  { skin: 3, hair: 'long', hairColour: 2, cloth: 3, neckline: 'round' },
  { skin: 6, hair: 'short', hairColour: 1, cloth: 4, neckline: 'collar', beard: true },
  { skin: 2, hair: 'scarf', hairColour: 1, cloth: 5, neckline: 'round' },
  { skin: 4, hair: 'bald', hairColour: 5, cloth: 6, neckline: 'collar', beard: true },
  { skin: 1, hair: 'bun', hairColour: 3, cloth: 4, neckline: 'jacket' },
  { skin: 6, hair: 'afro', hairColour: 1, cloth: 5, neckline: 'round', glasses: true },
  { skin: 2, hair: 'short', hairColour: 4, cloth: 6, neckline: 'round', wheelchair: true },
  { skin: 4, hair: 'bob', hairColour: 5, cloth: 2, neckline: 'collar' },
  { skin: 3, hair: 'side', hairColour: 1, cloth: 1, neckline: 'jacket' },
  { skin: 5, hair: 'bun', hairColour: 1, cloth: 3, neckline: 'collar' },
];
