import { run } from './run.mjs';

// Types come first: they write the types of the content, which the lint rules read.
const checks = [
  { name: 'Types', tool: 'astro', args: ['check', '--minimumSeverity', 'hint'] },
  { name: 'Lint', tool: 'eslint', args: ['.', '--max-warnings', '0'] },
  { name: 'Format', tool: 'prettier', args: ['--check', '.', '--log-level', 'warn'] },
  { name: 'Styles', tool: 'stylelint', args: ['src/**/*.{css,astro}', '--allow-empty-input'] },
  // With DEEP the configurations name the long tests too, or these would count as unused.
  { name: 'Unused code', tool: 'knip', args: ['--no-progress'], env: { DEEP: '1' } },
];

/** Runs every check, prints one line for each, and answers the names of those that failed. */
export async function runChecks() {
  const failed = [];
  for (const { name, tool, args, env } of checks) {
    process.stdout.write(`${`${name} (${tool})`.padEnd(24)}`);
    const begin = performance.now();
    const { code, output } = await run(tool, args, { quiet: true, env });
    const seconds = ((performance.now() - begin) / 1000).toFixed(1).padStart(6);
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${seconds} s`);
    if (code !== 0) {
      failed.push(name);
      console.log(`\n${output.trim()}\n`);
    }
  }
  return failed;
}
