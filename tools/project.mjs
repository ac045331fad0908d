import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever folder the command was typed in. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the command with sentences that say what went wrong and what to do. */
export function stopWith(...sentences) {
  console.error(`\n${sentences.join('\n')}\n`);
  process.exit(1);
}
