/** For tests about movement: the learner’s system welcomes it. */
export const welcomesMovement = { contextOptions: { reducedMotion: 'no-preference' } } as const;
