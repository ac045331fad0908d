/** One of the two sides: relationship building or networking. */
export type Side = 'roots' | 'reach';

/** Both sides, in the order of the columns. */
export const sides: readonly Side[] = ['roots', 'reach'];
