import type { PlanFields } from './plan-line.ts';

/** What can be recommended for a free hour. `ask`: first ask if contact is welcome. */
export type Recommendation = 'open' | 'deepen' | 'both' | 'ask';

type Option = {
  readonly id: string;
  readonly for: 'open' | 'deepen' | 'ask' | 'neither';
  readonly weight: number;
  readonly reason: string;
};

type Question = { readonly id: string; readonly options: readonly Option[] };

/** A recommendation and its two strongest reasons. */
export type Advice = { readonly result: Recommendation; readonly reasons: readonly string[] };

/**
 * Weighs five answers, and recommends; undefined while one is missing. What asks for consent comes
 * first. Otherwise the heavier side wins; equal sides mean one small step of each. The reasons are
 * the two heaviest of the side that is recommended, those of earlier questions first.
 */
export function recommend(
  questions: readonly Question[],
  answers: Readonly<Record<string, string>>,
): Advice | undefined {
  const chosen = questions.map(({ id, options }) => options.find((one) => one.id === answers[id]));
  const given = chosen.filter((option) => option !== undefined);
  if (given.length < questions.length) return undefined;
  const weigh = (side: Option['for']): number =>
    given.reduce((sum, option) => sum + (option.for === side ? option.weight : 0), 0);
  const lead = weigh('open') - weigh('deepen');
  const result = weigh('ask') > 0 ? 'ask' : lead === 0 ? 'both' : lead > 0 ? 'open' : 'deepen';
  const heaviest = given
    .filter((option) => speaksFor(option, result))
    .sort((one, other) => rank(other, result) - rank(one, result));
  return { result, reasons: pickReasons(heaviest, result).map(({ reason }) => reason) };
}

/** Returns the answers that the plan keeps, by question. */
export function readDecision(
  fields: PlanFields,
  questions: readonly Question[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(questions.map(({ id }) => [id, fields[`decide-${id}`] ?? '']));
}

/** Returns the fields of a plan that keep these answers. */
export function writeDecision(answers: Readonly<Record<string, string>>): PlanFields {
  return Object.fromEntries(
    Object.entries(answers).map(([id, option]) => [`decide-${id}`, option]),
  );
}

function speaksFor({ for: side, weight }: Option, result: Recommendation): boolean {
  if (weight === 0) return false;
  return result === 'both' || result === 'ask' || side === result;
}

function rank({ for: side, weight }: Option, result: Recommendation): number {
  return weight + (result === 'ask' && side === 'ask' ? 10 : 0);
}

// For “both”, one reason of each side.
function pickReasons(sorted: readonly Option[], result: Recommendation): readonly Option[] {
  if (result !== 'both') return sorted.slice(0, 2);
  return (['open', 'deepen'] as const).flatMap(
    (side) => sorted.find((option) => option.for === side) ?? [],
  );
}
