/** How sure a learner said to be of a first answer. */
export type Confidence = 'guessing' | 'fairly-sure' | 'certain';

/** One answer to an item. Times are in milliseconds since 1970. */
export type Choice = {
  readonly option: string;
  readonly at: number;
  /** Only on the first answer, so that it can never come off the answer that it belongs to. */
  readonly confidence?: Confidence;
};

/** The answers to one item, earliest first. The first one diagnoses. */
export type ItemProgress = { readonly chosen: readonly Choice[] };

/** A scenario played to its end: which run, and its option letters in order, as in "ABBCA". */
export type FinishedRun = { readonly run: number; readonly path: string; readonly at: number };

/** Where a learner stands in one scenario. */
export type ScenarioProgress = {
  /** Counts replays, so that of two devices the one that began again later is followed. */
  readonly run: number;
  /** The option letters chosen in the current run. */
  readonly path: string;
  readonly runs: readonly FinishedRun[];
};

/** One attempt at the final check. */
export type Attempt = {
  /** What the draw of the items and the order of their options came from. */
  readonly seed: number;
  readonly startedAt: number;
  /** Item ids in the order in which they are asked. */
  readonly items: readonly string[];
  /** Item id and the one answer that counts in this attempt. */
  readonly answers: Readonly<Record<string, Choice>>;
  readonly finishedAt?: number;
};

/** How well a hidden text was recalled, as the learner judged it. */
export type Rating = 'knew' | 'partly' | 'not-yet';

/** One side of a dimension, recalled: what was said of it last. */
export type Recalled = {
  readonly rating: Rating;
  readonly at: number;
  /** When it was hidden again for another round. Later than `at`: it waits to be recalled. */
  readonly again?: number;
};

/** One card of the comparison: where it was put last. */
export type Sorted = {
  /** The name of a place in the table; empty when the card lies in the pile. */
  readonly place: string;
  readonly at: number;
  /** Whether the learner has been told if it lies right. */
  readonly judged: boolean;
  /** When it was found to lie right, for the last time. This stays when the cards are sorted again. */
  readonly right?: number;
};

/** What a learner did with one dimension of the comparison, by side. */
export type DimensionProgress = {
  readonly recalled: Readonly<Record<string, Recalled>>;
  readonly sorted: Readonly<Record<string, Sorted>>;
};

/** What a learner guessed before a picture was played: months, or lights. */
export type Guess = { readonly value: number; readonly at: number };

/** The best year that a learner played in the garden. */
export type BestYear = {
  /** How likely a door and support were together, 0..1, on average over the months. */
  readonly both: number;
  /** People met, doors open and deep roots at its end. */
  readonly met: number;
  readonly open: number;
  readonly deep: number;
};

/** What a learner did with the garden and the room. */
export type Garden = {
  readonly guesses: Readonly<Record<string, Guess>>;
  readonly best?: BestYear;
};

/** Where the learner was last: a page, or a heading on it (`two-words.html#the-idea`). */
export type Place = { readonly address: string; readonly seq: number };

/**
 * What a learner has done. New parts are added beside these, without a new version: whoever reads
 * this object hands on the keys that it does not know.
 */
export type Progress = {
  readonly v: 1;
  /** Lesson id and when the lesson was finished first. */
  readonly lessons: Readonly<Record<string, number>>;
  readonly place?: Place;
  readonly items: Readonly<Record<string, ItemProgress>>;
  readonly scenarios: Readonly<Record<string, ScenarioProgress>>;
  /** Attempts at the final check, each named after its start and its seed. */
  readonly attempts?: Readonly<Record<string, Attempt>>;
  /** What was recalled and sorted in the comparison, by dimension. */
  readonly dimensions?: Readonly<Record<string, DimensionProgress>>;
  /** From this number the order of options is shuffled, so that it stays for this learner. */
  readonly seed?: number;
  readonly garden?: Garden;
};

/** A learner who has not begun. */
export const emptyProgress: Progress = { v: 1, lessons: {}, items: {}, scenarios: {} };

/** Gives a learner the number from which the order of options is shuffled. The first one stands. */
export function keepSeed(progress: Progress, seed: number): Progress {
  return progress.seed === undefined ? { ...progress, seed } : progress;
}
