/** The family of the garden. Each kind has its petal colours in the tokens --petal-1 to --petal-4. */
export const flowerKinds = ['sunflower', 'poppy', 'cosmos', 'daisy'] as const;
export type FlowerKind = (typeof flowerKinds)[number];

/** How a flower head of radius 22 is built, with its centre at 0,0. */
export type FlowerShape = {
  /** One petal that points up. */
  petal: string;
  petals: number;
  /** Number of the petal token. */
  tone: 1 | 2 | 3 | 4;
  /** Radius of the middle. */
  heart: number;
  heartTone: 'heart' | 'petal-1';
  ringTone: 'heart-2' | 'petal-1-shade' | 'petal-1';
  /** How the kind grows: leaves for a full stem, the bend and thickness of the stem. */
  habit: { leaves: number; bend: number; stem: number };
};

/** The head and the habit of each kind. */
export const flowerShapes: Readonly<Record<FlowerKind, FlowerShape>> = {
  sunflower: {
    petal: 'M0-6C-6-11-5-18 0-24 5-18 6-11 0-6Z',
    petals: 12,
    tone: 1,
    heart: 9,
    heartTone: 'heart',
    ringTone: 'heart-2',
    habit: { leaves: 5, bend: 1, stem: 1.1 },
  },
  poppy: {
    petal: 'M0 2C-12-2-16-12-12-18-8-23-3-20 0-22 4-20 9-23 12-18 16-12 12-2 0 2Z',
    petals: 4,
    tone: 2,
    heart: 5.5,
    heartTone: 'heart',
    ringTone: 'petal-1',
    habit: { leaves: 3, bend: 1.9, stem: 0.8 },
  },
  cosmos: {
    petal: 'M0-3C-2-8-7-14-5-20L-2.5-19 0-22 2.5-19 5-20C7-14 2-8 0-3Z',
    petals: 8,
    tone: 3,
    heart: 5.5,
    heartTone: 'petal-1',
    ringTone: 'petal-1-shade',
    habit: { leaves: 4, bend: 1.4, stem: 0.9 },
  },
  daisy: {
    petal: 'M0-4C-4-9-4.5-18 0-22 4.5-18 4-9 0-4Z',
    petals: 12,
    tone: 4,
    heart: 7,
    heartTone: 'petal-1',
    ringTone: 'petal-1-shade',
    habit: { leaves: 3, bend: 1.5, stem: 0.85 },
  },
};
