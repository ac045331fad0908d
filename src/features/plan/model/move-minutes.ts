/**
 * How many minutes a move may take, in the order in which they are offered. The schema of the
 * examples takes these and no others, so that an example always has its button.
 */
export const moveMinutes = [2, 5, 8, 15, 20] as const;
