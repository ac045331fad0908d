import type { Option, PlayableScenario } from './learner-scenario.ts';
import type { Meters } from './meters.ts';

/** Where a story stands: how far each person trusts you, which doors are open, what is remembered. */
export type StoryState = {
  /** By person id, 0 to 100. */
  readonly trust: Readonly<Record<string, number>>;
  readonly doors: readonly string[];
  /** By person id: what strains the tie, in words. */
  readonly strained: Readonly<Record<string, string>>;
  /** Everybody whose tie was strained and then mended. */
  readonly mended: readonly string[];
  readonly flags: readonly string[];
};

/** What an option or a variant does to the state. */
export type Effect = Pick<Option, 'trust' | 'opens' | 'closes' | 'strains' | 'mends' | 'flag'>;

/** The state in which a scenario begins. */
export function beginStory({ cast, start }: PlayableScenario): StoryState {
  const trust = Object.fromEntries(
    cast.flatMap((person) => (person.trust === undefined ? [] : [[person.id, person.trust]])),
  );
  return { trust, doors: start.doors, strained: {}, mended: [], flags: [] };
}

/** The state after an effect. Trust stops at 0 and at 100. */
export function applyEffect(state: StoryState, effect: Effect): StoryState {
  const { trust = {}, opens = [], closes = [], strains, mends, flag } = effect;
  const moved = Object.entries(trust).map(([id, by]): [string, number] => [
    id,
    within((state.trust[id] ?? 0) + by),
  ]);
  const kept = state.doors.filter((id) => !closes.includes(id) && !opens.includes(id));
  const strained = Object.entries(state.strained).filter(([id]) => id !== mends);
  const isMended = mends !== undefined && state.strained[mends] !== undefined;
  const mended = isMended ? [...state.mended.filter((id) => id !== mends), mends] : state.mended;
  return {
    trust: { ...state.trust, ...Object.fromEntries<number>(moved) },
    doors: [...kept, ...opens],
    strained: {
      ...Object.fromEntries(strained),
      ...(strains && { [strains.person]: strains.because }),
    },
    mended: strains ? mended.filter((id) => id !== strains.person) : mended,
    flags: flag === undefined ? state.flags : [...state.flags, flag],
  };
}

/** Whether everything in a list of conditions is so: see `when` in the schema. */
export function holds(when: readonly string[], state: StoryState): boolean {
  const facts = new Set([
    ...state.flags,
    ...Object.keys(state.strained).map((id) => `strained-${id}`),
    ...state.mended.map((id) => `mended-${id}`),
    ...state.doors.map((id) => `door-${id}`),
  ]);
  return when.every((fact) => (fact.startsWith('!') ? !facts.has(fact.slice(1)) : facts.has(fact)));
}

/**
 * The two meters of a state, each 0 to 100. Roots are the mean of everybody's trust; reach is where
 * the story began plus what the open doors count.
 */
export function measure({ doors, start }: PlayableScenario, state: StoryState): Meters {
  const levels = Object.values(state.trust);
  const sum = levels.reduce((all, one) => all + one, 0);
  const open = doors.filter(({ id }) => state.doors.includes(id));
  return {
    reach: within(open.reduce((all, { reach }) => all + reach, start.reach)),
    roots: Math.round(sum / Math.max(1, levels.length)),
  };
}

function within(value: number): number {
  return Math.min(100, Math.max(0, value));
}
