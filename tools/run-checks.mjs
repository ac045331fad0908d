import { run } from './run.mjs';

// Two at a time. Types come before lint: they write the types of the content, which its rules read.
const lanes = [
  [
    { name: 'Types', tool: 'astro', args: ['check', '--minimumSeverity', 'hint'] },
    { name: 'Lint', tool: 'eslint', args: ['.', '--max-warnings', '0'] },
  ],
  [
    { name: 'Format', tool: 'prettier', args: ['--check', '.', '--log-level', 'warn'] },
    { name: 'Styles', tool: 'stylelint', args: ['src/**/*.{css,astro}', '--allow-empty-input'] },
    // With DEEP the configurations name the long tests too, or these would count as unused.
    { name: 'Unused code', tool: 'knip', args: ['--no-progress'], env: { DEEP: '1' } },
  ],
];

/** Runs every check, prints one line for each, and answers the names of those that failed. */
export async function runChecks() {
  return (await Promise.all(lanes.map(runLane))).flat();
}

async function runLane(checks) {
  const failed = [];
  for (const { name, tool, args, env } of checks) {
    const begin = performance.now();
    const { code, output } = await run(tool, args, { quiet: true, env });
    const seconds = ((performance.now() - begin) / 1000).toFixed(1).padStart(6);
    console.log(
      `${`${name} (${tool})`.padEnd(24)}${code === 0 ? 'ok    ' : 'FAILED'} ${seconds} s`,
    );
    if (code !== 0) {
      failed.push(name);
      console.log(`\n${output.trim()}\n`);
    }
  }
  return failed;
}
