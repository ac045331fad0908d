import { install } from './install.mjs';
import { runOrStop } from './run.mjs';

install();
await runOrStop(
  'astro',
  ['build', '--silent'],
  'The course could not be built. The lines above name the file and what to write instead.',
);
await runOrStop(
  'tools/write-packages.mjs',
  process.argv.slice(2),
  'The packages could not be made. The lines above say why.',
);
