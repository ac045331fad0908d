import { yearParameters, type YearParameters } from '#features/analogy/year-parameters.ts';
import {
  startYear,
  stepMonth,
  tend,
  type MonthLights,
  type Tie,
  type Year,
} from '#features/analogy/year.ts';

/** How a policy is played. */
export type PolicyOptions = { months?: number; from?: Year; parameters?: YearParameters };

/** Plays a constant split: `meeting` lights on lamps, the others on plants. Returns the end of each month. */
export function playPolicy(meeting: number, options: PolicyOptions = {}): Year[] {
  const { months = 12, parameters = yearParameters, from = startYear(parameters) } = options;
  const years: Year[] = [];
  let year = from;
  for (let month = 0; month < months; month += 1) {
    year = stepMonth(year, planMonth(year, meeting, parameters), parameters);
    years.push(year);
  }
  return years;
}

/**
 * The lights of the coming month. The policy decides at the start of the month, before anything
 * wilts, and counts each light that it has already given. With nothing to tend, light stays unspent.
 */
export function planMonth(
  year: Year,
  meeting: number,
  parameters: YearParameters = yearParameters,
): MonthLights {
  const tending: number[] = [];
  let plants = year.plants;
  for (let light = meeting; light < parameters.lights; light += 1) {
    const chosen = choosePlant(plants, parameters);
    if (chosen === undefined) break;
    tending.push(chosen.id);
    plants = plants.map((plant) => (plant.id === chosen.id ? tend(plant, parameters) : plant));
  }
  return { meeting, tending };
}

/** First the weakest deep plant at risk, then the strongest growing one, then the weakest deep one. */
function choosePlant(plants: readonly Tie[], { open, deep }: YearParameters): Tie | undefined {
  const weakestFirst = [...plants].sort((a, b) => a.s - b.s);
  const strongestFirst = [...plants].sort((a, b) => b.s - a.s);
  return (
    weakestFirst.find(({ s }) => s >= deep && s < 1.15 * deep) ??
    strongestFirst.find(({ s }) => s >= open && s < deep) ??
    weakestFirst.find(({ s }) => s >= deep)
  );
}
