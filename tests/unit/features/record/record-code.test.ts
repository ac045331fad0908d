import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letters } from '#features/record/model/check-letters.ts';
import { readCode, writeCode } from '#features/record/model/record-code.ts';
import type { CourseSizes } from '#features/record/model/record-code.ts';
import { levels } from '#features/record/model/record-figures.ts';
import type { RecordFigures } from '#features/record/model/record-figures.ts';

const sizes: CourseSizes = { lessons: 7, scenarios: 3, objectives: 8, lines: 8 };
const day = fc.integer({ min: 20_000, max: 25_000 });

const anyFigures: fc.Arbitrary<RecordFigures> = fc.record({
  first: fc.option(day, { nil: undefined }),
  last: fc.option(day, { nil: undefined }),
  printed: day,
  minutes: fc.nat(999),
  lessons: fc.nat(7),
  scenarios: fc.nat(3),
  score: fc.option(fc.nat(100), { nil: undefined }),
  planned: fc.nat(8),
  moved: fc.nat(8),
  levels: fc.array(fc.constantFrom(...levels), { minLength: 8, maxLength: 8 }),
});
const anyCode = anyFigures.map((figures) => writeCode(figures, sizes));
const place = fc.nat(19);

function put(code: string, changes: readonly (readonly [number, string])[]): string {
  const characters = Array.from(code.replaceAll('-', ''));
  for (const [at, letter] of changes) characters[at] = letter;
  return characters.join('');
}

describe('The code of a record', () => {
  test('has five groups of four characters, none of which looks like another one', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(code).toMatch(/^(?:[2-9A-HJKMNP-Z]{4}-){4}[2-9A-HJKMNP-Z]{4}$/);
      }),
    );
    expect(new Set(letters).size).toBe(31);
  });

  test('says the figures that it was made from, however it was typed', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom('', ' ', ' - ', '–'), (figures, between) => {
        const typed = writeCode(figures, sizes).toLowerCase().replaceAll('-', between);
        expect(readCode(typed, sizes)).toEqual({ kind: 'whole', figures });
      }),
    );
  });

  test('changes with each figure', () => {
    fc.assert(
      fc.property(anyFigures, anyFigures, (one, other) => {
        const isSame = writeCode(one, sizes) === writeCode(other, sizes);
        expect(isSame).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  test('shows every single slip: each character at each place', () => {
    const [code] = fc.sample(anyCode, { numRuns: 1, seed: 7 });
    const found = Array.from({ length: 20 }, (_, at) =>
      Array.from(letters, (letter) => readCode(put(code!, [[at, letter]]), sizes).kind),
    ).flat();
    expect(found.filter((kind) => kind === 'whole')).toHaveLength(20);
    expect(found.filter((kind) => kind === 'wrong')).toHaveLength(20 * 30);
  });

  test('shows any two characters that were swapped, neighbours or not', () => {
    fc.assert(
      fc.property(anyCode, place, place, (code, one, other) => {
        const was = code.replaceAll('-', '');
        const swapped = put(code, [
          [one, was[other]!],
          [other, was[one]!],
        ]);
        expect(readCode(swapped, sizes).kind).toBe(swapped === was ? 'whole' : 'wrong');
      }),
      { numRuns: 2000 },
    );
  });

  test('shows up to three wrong characters, wherever they stand', () => {
    const slip = fc.tuple(place, fc.constantFrom(...Array.from(letters)));
    fc.assert(
      fc.property(anyCode, fc.array(slip, { minLength: 1, maxLength: 3 }), (code, slips) => {
        const typed = put(code, slips);
        const isSame = typed === code.replaceAll('-', '');
        expect(readCode(typed, sizes).kind).toBe(isSame ? 'whole' : 'wrong');
      }),
      { numRuns: 2000 },
    );
  });

  test('says how many characters are missing or too many, and which one is never in a code', () => {
    const [code] = fc.sample(anyCode, 1);
    expect(readCode(code!.slice(1), sizes)).toEqual({ kind: 'length', typed: 19, wanted: 20 });
    expect(readCode(`${code!}A`, sizes)).toEqual({ kind: 'length', typed: 21, wanted: 20 });
    expect(readCode(put(code!, [[3, 'O']]), sizes)).toEqual({ kind: 'letter', letter: 'O' });
    expect(readCode('', sizes)).toEqual({ kind: 'length', typed: 0, wanted: 20 });
  });

  test('is not read as the code of a course with other parts', () => {
    const others = [
      { ...sizes, lessons: 8 },
      { ...sizes, scenarios: 4 },
      { ...sizes, lines: 10 },
      { ...sizes, objectives: 9 },
    ];
    fc.assert(
      fc.property(anyCode, fc.constantFrom(...others), (code, other) => {
        expect(readCode(code, other).kind).not.toBe('whole');
      }),
    );
  });

  test('keeps figures that no course has inside its bounds', () => {
    const figures = { ...fc.sample(anyFigures, 1)[0]!, minutes: 5000, first: 3, lessons: 90 };
    const read = readCode(writeCode(figures, sizes), sizes);
    expect(read).toMatchObject({ kind: 'whole', figures: { minutes: 999, lessons: 7 } });
  });
});
