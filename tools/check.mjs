import { install } from './install.mjs';
import { runChecks } from './run-checks.mjs';

install();
const failed = await runChecks();
if (failed.length > 0) {
  console.log(`To correct: ${failed.join(', ')}. What a tool can correct by itself: npm run fix`);
  process.exitCode = 1;
} else {
  console.log('All checks are fine.');
}
