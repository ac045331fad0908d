import type { Decision, Game, Letter, Option } from '#features/scenario/model/learner-scenario.ts';

type Extra = Partial<Omit<Option, 'id'>>;

/** An option that opens a door or none, and moves the trust of Ana. */
export function option(id: Letter, door: string, trust: number, extra: Extra = {}): Option {
  const words = { text: `Choose ${id}`, happens: `${id} happens`, feedback: `About ${id}` };
  const opens = door === '' ? [] : [door];
  return { id, opens, trust: { ana: trust }, dimensions: ['purpose'], ...words, ...extra };
}

/** A decision between three options. */
export function decision(
  id: string,
  options: readonly Option[],
  variants?: Decision['variants'],
): Decision {
  const words = {
    title: `Title of ${id}`,
    scene: `Scene of ${id}`,
    question: `What now in ${id}?`,
  };
  return { id, ...words, options, ...(variants && { variants }) };
}

const ending = (reach: 'high' | 'low', roots: 'high' | 'low') => ({
  id: `${reach}-${roots}`,
  reach,
  roots,
  title: `Reach ${reach}, roots ${roots}`,
  text: 'This is the end.',
  next: 'This comes next.',
});

/** A game of two decisions: a late promise in the first comes back in the second. */
export const smallGame: Game = {
  endings: {
    high: 60,
    endings: [
      ending('high', 'high'),
      ending('high', 'low'),
      ending('low', 'high'),
      ending('low', 'low'),
    ],
  },
  scenario: {
    cast: [
      { id: 'you', name: 'You', short: 'you', role: 'you', look: 0 },
      {
        ...{ id: 'ana', name: 'Ana', short: 'Ana', role: 'a colleague', look: 1, trust: 50 },
        ends: {
          near: 'Ana calls you.',
          far: 'Ana greets you.',
          strained: 'Ana looks away.',
          mended: 'Ana laughs about it.',
        },
      },
    ],
    doors: [6, 10, 14, 20].map((reach) => ({ id: `of-${reach}`, name: `Door of ${reach}`, reach })),
    start: { reach: 40, doors: [] },
    debrief: [
      { dimension: 'purpose', text: 'This was about the purpose.' },
      { dimension: 'lifespan', text: 'This was about the lifespan.' },
    ],
    decisions: [
      decision('first', [
        option('A', 'of-14', -8, { flag: 'late', bridge: 'Your phone rings.' }),
        option('B', 'of-6', 10, { bridge: 'It is quiet.', dimensions: ['purpose', 'lifespan'] }),
        option('C', '', 0),
      ]),
      decision(
        'second',
        [
          option('A', 'of-10', 2),
          option('B', 'of-14', 0),
          option('C', '', 12, { dimensions: ['lifespan'] }),
        ],
        [{ when: ['late'], text: 'She asks where you were.', trust: { ana: -5 } }],
      ),
    ],
  },
};

const breach = { strains: { person: 'ana', because: 'you forgot her birthday' } };

/** A game in which the first choice may strain a tie; a repair comes between, and an option that depends on it. */
export const strainedGame: Game = {
  ...smallGame,
  scenario: {
    ...smallGame.scenario,
    start: { reach: 40, doors: ['of-6'] },
    decisions: [
      decision('first', [
        option('A', 'of-20', -4, { ...breach, flag: 'late', bridge: 'Your phone rings.' }),
        option('B', '', 14),
        option('C', '', 0),
      ]),
      {
        ...decision('repair', [
          option('A', '', 16, { mends: 'ana', closes: ['of-6'] }),
          option('B', '', 2),
          option('C', '', 0),
        ]),
        repairs: 'ana',
      },
      decision('second', [
        option('A', 'of-14', 2),
        option('B', '', 12, {
          after: [{ when: ['mended-ana'], text: 'Choose B again', trust: { ana: 20 } }],
        }),
        option('C', '', 0),
      ]),
    ],
  },
};
