import type { Person, PlayableScenario } from './learner-scenario.ts';
import type { StoryState } from './story-state.ts';

/** What happened between two states, in the terms of the story. */
export type StoryChange = {
  readonly ties: readonly { readonly person: Person; readonly by: number; readonly now: number }[];
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  readonly strained: readonly { readonly person: Person; readonly because: string }[];
  readonly mended: readonly Person[];
};

/** Compares two states of one scenario: ties in the order of the cast, doors by their names. */
export function diffStates(
  { cast, doors }: Pick<PlayableScenario, 'cast' | 'doors'>,
  before: StoryState,
  after: StoryState,
): StoryChange {
  const nameDoors = (open: StoryState, unless: StoryState) =>
    doors
      .filter(({ id }) => open.doors.includes(id) && !unless.doors.includes(id))
      .map(({ name }) => name);
  return {
    ties: cast.flatMap((person) => {
      const now = after.trust[person.id] ?? 0;
      const by = now - (before.trust[person.id] ?? 0);
      return by === 0 ? [] : [{ person, by, now }];
    }),
    opened: nameDoors(after, before),
    closed: nameDoors(before, after),
    strained: cast.flatMap((person) => {
      const because = after.strained[person.id];
      return because === undefined || before.strained[person.id] !== undefined
        ? []
        : [{ person, because }];
    }),
    mended: cast.filter(
      ({ id }) => before.strained[id] !== undefined && after.strained[id] === undefined,
    ),
  };
}
