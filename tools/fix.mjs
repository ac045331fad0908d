import { install } from './install.mjs';
import { run } from './run.mjs';

install();
// Prettier comes last, so that what the others wrote is formatted too.
const results = [
  await run('tools/add-new-ids.mjs', []),
  await run('eslint', ['.', '--fix']),
  await run('stylelint', ['src/**/*.{css,astro}', '--fix', '--allow-empty-input']),
  await run('prettier', ['--write', '.', '--log-level', 'warn']),
];
if (results.some(({ code }) => code !== 0)) {
  console.log('What is named above needs a person.');
  process.exitCode = 1;
}
