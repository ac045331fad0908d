import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDue } from '#features/review/model/find-due.ts';
import type { Due } from '#features/review/model/find-due.ts';
import { reviewSchema } from '#features/review/review.schema.ts';
import type { Rating } from '#progress/recalled.ts';
import type { CardRating } from '#progress/review.ts';
import { readContent } from '../../../support/content/real-content.ts';

const { rounds } = readContent('review', reviewSchema);
const withCase = ['K2', 'K3', 'K11', 'K12'];
const cards = Array.from({ length: 14 }, (_, n) => `K${n + 1}`);

/** A learner whose clock counts whole days: an answer's time is its day and a running number. */
class Year {
  readonly ratings = new Map<string, CardRating[]>();
  private count = 0;

  due(today: number, isFinished = true): Due {
    const ratingsOf = (card: string) => this.ratings.get(card) ?? [];
    const dayOf = (at: number) => Math.floor(at / 1000);
    return findDue({
      cards,
      withCase,
      rounds,
      ratingsOf,
      dayOf,
      start: isFinished ? 0 : undefined,
      today,
    });
  }

  rate(card: string, rating: Rating, day: number): void {
    const at = day * 1000 + ((this.count += 1) % 1000);
    this.ratings.set(card, [...(this.ratings.get(card) ?? []), { rating, at }]);
  }

  /** Answers what is due on a day, and says how many cards that were. */
  visit(day: number, rate: (card: string) => Rating = () => 'knew'): number {
    const due = this.due(day).cards;
    for (const card of due) this.rate(card, rate(card), day);
    return due.length;
  }
}

const anyRating = fc.constantFrom<Rating>('knew', 'partly', 'not-yet');

describe('The schedule of the review', () => {
  it('has nothing before the course is finished, and nothing on its last day', () => {
    const year = new Year();
    expect(year.due(5, false)).toMatchObject({ cards: [], nextDay: undefined });
    expect(year.due(0)).toMatchObject({ cards: [], nextDay: 1 });
  });

  it('asks 6 cards on day 1, 4 new ones on day 4, 8 on days 11 and 25, all on day 60', () => {
    const year = new Year();
    const asked = Array.from({ length: 365 }, (_, day) => [day, year.visit(day)] as const);
    expect(asked.filter(([, count]) => count > 0)).toEqual([
      [1, 6],
      [4, 4],
      [11, 8],
      [25, 8],
      [60, 14],
    ]);
    expect(year.ratings.size).toBe(14);
  });

  it('brings “partly” back in the next round, and “not yet” on the next day', () => {
    const year = new Year();
    year.visit(1, (card) => (card === 'K1' ? 'not-yet' : card === 'K2' ? 'partly' : 'knew'));
    expect(year.due(1)).toMatchObject({ cards: [], nextDay: 2 });
    expect(year.due(2)).toMatchObject({ cards: ['K1'], round: undefined });
    expect(year.visit(2)).toBe(1);
    expect(year.due(3).cards).toEqual([]);
    expect(year.due(4).cards).toEqual(['K2', 'K7', 'K8', 'K9', 'K10']);
  });

  it('waits for a learner who comes late, and then keeps a day between two rounds', () => {
    const year = new Year();
    expect(year.visit(40)).toBe(6);
    expect(year.due(40)).toMatchObject({ cards: [], nextDay: 41 });
    expect(year.visit(41)).toBe(4);
  });

  it('goes on where a round was left, and asks no card of it twice', () => {
    const year = new Year();
    year.rate('K1', 'knew', 1);
    expect(year.due(1).cards).toEqual(['K2', 'K3', 'K4', 'K5', 'K6']);
    expect(year.due(3).cards).toEqual(['K2', 'K3', 'K4', 'K5', 'K6']);
  });

  it('calls nobody to the last round', () => {
    const year = new Year();
    for (const day of [1, 4, 11, 25]) year.visit(day);
    expect(year.due(60)).toMatchObject({ isOptional: true });
  });

  it('asks two cards of day 11 as small cases, the same two for who is interrupted, and none before', () => {
    const year = new Year();
    expect(year.due(1).cases).toEqual([]);
    year.visit(1);
    expect(year.due(4).cases).toEqual([]);
    year.visit(4);
    const { cards: asked, cases } = year.due(11);
    expect(cases).toEqual(withCase.filter((card) => asked.includes(card)).slice(0, 2));
    expect(cases).toHaveLength(2);
    year.rate(cases[0]!, 'knew', 11);
    expect(year.due(11).cases).toEqual(cases);
  });

  it('never asks more than 14 cards a day, none twice, and ends within the year, whatever is known', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 365, maxLength: 365 }),
        fc.infiniteStream(anyRating),
        (comes, stream) => {
          const year = new Year();
          for (let day = 0; day < 365; day += 1) {
            const { cards: due, nextDay } = year.due(day);
            expect(new Set(due).size).toBe(due.length);
            expect(due.length).toBeLessThanOrEqual(14);
            if (nextDay !== undefined) expect(nextDay).toBeGreaterThan(day);
            if (comes[day])
              year.visit(day, () => (stream.next().value as Rating | undefined) ?? 'knew');
            // Who has answered everything is done for this day.
            if (comes[day]) expect(year.due(day).cards).toEqual([]);
          }
          for (let day = 365; day < 730; day += 1) year.visit(day);
          expect(year.due(730)).toMatchObject({ cards: [], nextDay: undefined });
          expect(year.ratings.size).toBe(14);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives every card that is ready on a day also on every later day, until it is answered', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(80), anyRating), { maxLength: 12 }), (visits) => {
        const year = new Year();
        for (const [day, rating] of visits.sort(([a], [b]) => a - b)) year.visit(day, () => rating);
        const from = Math.max(0, ...visits.map(([day]) => day)) + 1;
        let before: readonly string[] = [];
        for (let day = from; day < from + 100; day += 1) {
          const { cards: due } = year.due(day);
          expect(before.filter((card) => !due.includes(card))).toEqual([]);
          before = due;
        }
      }),
      { numRuns: 60 },
    );
  });
});
