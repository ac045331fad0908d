import { join } from 'node:path';
import { findPort } from './find-port.mjs';
import { install } from './install.mjs';
import { root, stopWith } from './project.mjs';
import { runOrStop } from './run.mjs';
import { serve } from './serve.mjs';

const usual = Number(process.env.PORT || 4321);
if (!Number.isInteger(usual) || usual < 1 || usual > 65_000) {
  stopWith(`PORT is "${process.env.PORT}". Write a number from 1 to 65000, such as 8080.`);
}

install();
console.log('Building the course. This takes a few seconds.');
await runOrStop(
  'astro',
  ['build', '--silent'],
  'The course could not be built. The lines above name the file and what to write instead.',
  'Correct it, then run: npm start',
);

const port = await findPort(usual);
const server = await serve(join(root, 'dist'), port, join(root, 'packages'));
if (port !== usual) console.log(`Port ${usual} is taken, so the course is on port ${port}.`);
console.log(`\n  Read the course:  http://localhost:${port}\n\n  To stop: press Ctrl+C.\n`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
