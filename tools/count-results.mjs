import { existsSync, readFileSync } from 'node:fs';

/** Counts of Vitest's JSON report. A file that could not be read as tests is one failure. */
export function countUnitTests(reportFile, exitCode) {
  const report = read(reportFile);
  const brokenFiles = report?.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return complete(exitCode, {
    passed: report?.numPassedTests,
    failed: report && report.numFailedTests + brokenFiles.length,
    skipped: report && report.numPendingTests + report.numTodoTests,
  });
}

/** Counts of Playwright's JSON report. */
export function countBrowserTests(reportFile, exitCode) {
  const stats = read(reportFile)?.stats;
  return complete(exitCode, {
    passed: stats?.expected,
    failed: stats && stats.unexpected + stats.flaky,
    skipped: stats?.skipped,
  });
}

/** The closing line: `12 passed, 0 failed`, with `, 1 skipped` only when there are any. */
export function closingLine(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

function read(reportFile) {
  return existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined;
}

// A run that broke off must not look green because nothing in it had time to fail.
function complete(exitCode, { passed = 0, failed = 0, skipped = 0 }) {
  return { passed, failed: exitCode !== 0 ? Math.max(failed, 1) : failed, skipped };
}
