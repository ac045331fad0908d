import { install } from './install.mjs';
import { runOrStop } from './run.mjs';

install();
await runOrStop(
  'astro',
  ['build', ...process.argv.slice(2)],
  'The course could not be built. The lines above name the file and what to write instead.',
);
console.log('The course is in the folder dist/.');
