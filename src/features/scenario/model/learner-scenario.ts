import type { Endings, Scenario } from '#features/scenario/scenario.schema.ts';

type WholeDecision = Scenario['decisions'][number];

/** An option as learners meet it: how it is graded and why it is there stays with the authors. */
export type Option = Omit<WholeDecision['options'][number], 'grade' | 'rationale' | 'cost'>;
/** One of the three letters. */
export type Letter = Option['id'];
/** A sentence that an earlier choice brings back, with what it does to ties and doors. */
export type Variant = NonNullable<WholeDecision['variants']>[number];
/** A scene and its three options. */
export type Decision = Omit<WholeDecision, 'options'> & { readonly options: readonly Option[] };
/** Somebody in the story. */
export type Person = Scenario['cast'][number];

/** What the rules of play need of a scenario. */
export type PlayableScenario = Pick<Scenario, 'start' | 'debrief' | 'cast' | 'doors'> & {
  readonly decisions: readonly Decision[];
};

/** One of the four ends. */
export type Ending = Endings['endings'][number];

/** A scenario together with the endings that all scenarios share. */
export type Game = {
  readonly scenario: PlayableScenario;
  readonly endings: Pick<Endings, 'high' | 'endings'>;
};

/** A scenario without what is for authors only. */
export type LearnerScenario = Omit<Scenario, 'decisions'> & {
  readonly decisions: readonly Decision[];
};

/** Takes out grades, reasons and costs, so that no page carries them to the browser. */
export function toLearnerScenario(scenario: Scenario): LearnerScenario {
  const decisions = scenario.decisions.map((decision) => ({
    ...decision,
    options: decision.options.map(
      ({ grade: _grade, rationale: _rationale, cost: _cost, ...option }) => option,
    ),
  }));
  return { ...scenario, decisions };
}
