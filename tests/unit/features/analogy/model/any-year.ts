import fc from 'fast-check';
import {
  latestMonth,
  monthsInYear,
  newYear,
  playMonth,
  type PlayedYear,
} from '#features/analogy/model/play-split.ts';

/** Any year that a learner can play. A wish is a number that picks a plant, however many there are. */
export const anyYear: fc.Arbitrary<PlayedYear> = fc
  .array(
    fc.record({
      meeting: fc.integer({ min: 0, max: 4 }),
      wishes: fc.array(fc.nat(60), { maxLength: 4 }),
    }),
    { minLength: monthsInYear, maxLength: monthsInYear },
  )
  .map((choices) =>
    choices.reduce<PlayedYear>((year, { meeting, wishes }) => {
      const { plants } = latestMonth(year);
      const tending = wishes
        .slice(0, 4 - meeting)
        .flatMap((wish) => plants[wish % plants.length]?.id ?? []);
      return playMonth(year, { meeting, tending });
    }, newYear()),
  );
