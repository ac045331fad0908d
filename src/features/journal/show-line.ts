import { readLine, recallLine } from '#progress/device/if-then-line.ts';
import { fill } from '#ui/fill.ts';

/**
 * Puts the line that the learner kept in the garden into its place, also where a portal has emptied
 * localStorage. Without a line the place stays empty.
 * @param place Where the line is shown.
 * @param template The sentence around its two parts, from the content.
 */
export async function showLine(place: HTMLElement | null, template: string): Promise<void> {
  await recallLine();
  const line = readLine();
  if (!line || !place) return;
  place.textContent = fill(template, { cue: line.when, action: line.what });
}
