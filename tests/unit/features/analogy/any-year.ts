import fc from 'fast-check';
import {
  freshYear,
  monthsOfYear,
  playMonth,
  type PlayedYear,
} from '#features/analogy/model/play-split.ts';

/** Any year that a learner can play: numbers choose plants, whatever their count. */
export const anyYear: fc.Arbitrary<PlayedYear> = fc
  .array(
    fc.record({
      meeting: fc.integer({ min: 0, max: 4 }),
      wishes: fc.array(fc.nat(60), { maxLength: 4 }),
    }),
    { minLength: monthsOfYear, maxLength: monthsOfYear },
  )
  .map((months) =>
    months.reduce<PlayedYear>((played, { meeting, wishes }) => {
      const count = played.years.at(-1)!.plants.length;
      const tending = wishes.slice(0, 4 - meeting).map((wish) => wish % count);
      return playMonth(played, { meeting, tending });
    }, freshYear),
  );
