/**
 * Returns where the slider goes when it was not dragged. A slider with fine steps would need eight
 * presses of a key for what is one step to the learner, and say the same text each time: a small
 * change, whatever its size, goes to the next whole step in its direction; a jump (Home, End, Page
 * Up) lands on a whole step.
 */
export function wholeStep(before: number, after: number): number {
  if (Math.abs(after - before) > 1) return Math.round(after);
  return after > before ? Math.floor(before) + 1 : Math.ceil(before) - 1;
}
