import { install } from './install.mjs';
import { run } from './run.mjs';

install();
const { code } = await run('astro', ['dev', ...process.argv.slice(2)]);
process.exitCode = code;
