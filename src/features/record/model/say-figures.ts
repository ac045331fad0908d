import { fill } from '#ui/fill.ts';
import type { RecordWords } from '#features/record/record.schema.ts';
import type { CourseSizes } from './record-code.ts';
import type { RecordFigures } from './record-figures.ts';

/** The words and numbers around the figures. */
export type FigureWords = {
  readonly sheet: RecordWords['sheet'];
  readonly none: string;
  readonly language: string;
  readonly passMark: number;
};

/** A figure as people read it. `level` says how far, where a plant shows it. */
export type SaidFigure = {
  readonly text: string;
  readonly level?: RecordFigures['levels'][number];
};

/** Says the figures of a record, by their names. Objectives stand under their ids. */
export function sayFigures(
  figures: RecordFigures,
  sizes: CourseSizes,
  objectives: readonly string[],
  { sheet, none, language, passMark }: FigureWords,
): Readonly<Record<string, SaidFigure>> {
  const { first, last, printed, minutes, score, planned, moved } = figures;
  const day = (one: number | undefined): string =>
    one === undefined ? none : sayDay(one, language);
  const of = (n: number, all: number): string => fill(sheet.of, { n, all });
  const check =
    score === undefined
      ? sheet.notTaken
      : fill(score >= passMark ? sheet.passed : sheet.notPassed, { share: score, mark: passMark });
  const said: Readonly<Record<string, string>> = {
    ...{ first: day(first), last: day(last), printed: day(printed) },
    time: fill(sheet.timeIs, { n: minutes }),
    lessons: of(figures.lessons, sizes.lessons),
    scenarios: of(figures.scenarios, sizes.scenarios),
    finalCheck: check,
  };
  const share = (name: 'planned' | 'moved', n: number): SaidFigure => ({
    text: fill(sheet[name], { n, all: sizes.lines }),
    level: n === 0 ? 'not-begun' : n < sizes.lines ? 'begun' : 'stands',
  });
  return {
    ...Object.fromEntries(Object.entries(said).map(([name, text]) => [name, { text }])),
    ...Object.fromEntries(
      objectives.map((id, at) => {
        const level = figures.levels[at] ?? 'not-begun';
        return [id, { text: sheet[level], level }];
      }),
    ),
    ...{ planned: share('planned', planned), moved: share('moved', moved) },
  };
}

/** Returns a day as people write it; days are counted from 1970. */
export function sayDay(day: number, language: string): string {
  const date = new Date(day * 86_400_000);
  return date.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}
