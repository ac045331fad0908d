import { readLine, recallLine } from '#progress/device/if-then-line.ts';
import type { IfThenLine } from '#progress/device/if-then-line.ts';

/** Returns the line that the learner kept in the garden, also where a portal has emptied localStorage. */
export async function findLine(): Promise<IfThenLine | undefined> {
  await recallLine();
  return readLine();
}
