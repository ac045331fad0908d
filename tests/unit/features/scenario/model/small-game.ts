import type { Decision, Game, Letter, Option } from '#features/scenario/model/learner-scenario.ts';

type Extra = Partial<Pick<Option, 'flag' | 'bridge' | 'dimensions'>>;

/** An option that moves the meters. */
export function option(id: Letter, reach: number, roots: number, extra: Extra = {}): Option {
  const words = { text: `Choose ${id}`, happens: `${id} happens`, feedback: `About ${id}` };
  return { id, reach, roots, dimensions: ['purpose'], ...words, ...extra };
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
    start: { reach: 40, roots: 50 },
    debrief: [
      { dimension: 'purpose', text: 'This was about the purpose.' },
      { dimension: 'lifespan', text: 'This was about the lifespan.' },
    ],
    decisions: [
      decision('first', [
        option('A', 14, -8, { flag: 'late', bridge: 'Your phone rings.' }),
        option('B', 6, 10, { bridge: 'It is quiet.', dimensions: ['purpose', 'lifespan'] }),
        option('C', 0, 0),
      ]),
      decision(
        'second',
        [option('A', 10, 2), option('B', 14, 0), option('C', 0, 12, { dimensions: ['lifespan'] })],
        [{ flag: 'late', text: 'He asks where you were.', roots: -5 }],
      ),
    ],
  },
};
