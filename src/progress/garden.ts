import { betterYear } from './kept/garden.ts';

/** What a learner guessed before a picture was played: a number of months, or of lights. */
export type Guess = { readonly value: number; readonly at: number };

/** The best year that a learner played in the garden. */
export type BestYear = {
  /** The probability that a door and support were together, 0..1, on average over the months. */
  readonly both: number;
  /** At the end of the year: people met, open doors and deep roots. */
  readonly met: number;
  readonly open: number;
  readonly deep: number;
  /**
   * The edition of the model's rules; left out in the first one, where nobody said no and nobody
   * left. Years of different editions are not compared.
   */
  readonly rules?: number;
};

/** What a learner did with the garden and the room. */
export type Garden = {
  readonly guesses: Readonly<Record<string, Guess>>;
  readonly best?: BestYear;
};

/** Progress as far as the garden needs it. */
type WithGarden = { readonly garden?: Garden };

/** Records a guess, made before a picture was played. A new guess replaces the old one. */
export function keepGuess<P extends WithGarden>(progress: P, about: string, guess: Guess): P {
  const garden = progress.garden ?? noGarden;
  const before = garden.guesses[about]?.at ?? 0;
  // A device clock that was set back must not put a new guess before an older one.
  const at = Math.max(guess.at, before + 1);
  return {
    ...progress,
    garden: { ...garden, guesses: { ...garden.guesses, [about]: { ...guess, at } } },
  };
}

/** Records a year that the learner played, unless an earlier one by the same rules was better. */
export function keepYear<P extends WithGarden>(progress: P, year: BestYear): P {
  const garden = progress.garden ?? noGarden;
  const best = garden.best ? betterYear(garden.best, year) : year;
  return best === garden.best ? progress : { ...progress, garden: { ...garden, best } };
}

const noGarden: Garden = { guesses: {} };
