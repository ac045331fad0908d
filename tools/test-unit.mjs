import { closingLine } from './count-results.mjs';
import { install } from './install.mjs';
import { runUnitTests } from './test-steps.mjs';

// npm run test:unit -- progress    runs the tests whose path contains "progress".
install();
const counts = await runUnitTests(process.argv.slice(2));
console.log(`\n${closingLine([counts])}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
