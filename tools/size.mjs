import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  findExcess,
  measurePages,
  motionBudget,
  readingBudgets,
  usingBudgets,
} from './measure-pages.mjs';
import { root, stopWith } from './project.mjs';

const dist = join(root, 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  stopWith('There is no built course in dist/.', 'Build it first: npm run build');
}

const columns = [
  ...['html', 'css', 'scripts', 'fonts', 'pictures', 'total'],
  ...['islands', 'views', 'using', 'motion'],
];
const weights = measurePages(dist);
const width = Math.max(...weights.map(({ page }) => page.length));

console.log('What each page weighs over the wire, in KB of 1024 bytes, compressed with brotli.');
console.log('total: what reading takes. islands: what interactive parts load besides. views: the');
console.log('heaviest part that is loaded on use. using: all of these. motion: what moves things,');
console.log('loaded after a part can be used.\n');
console.log('page'.padEnd(width) + columns.map((name) => name.padStart(10)).join(''));
for (const weight of weights) {
  const excess = findExcess(weight);
  const cells = columns.map((name) => inKilobytes(weight[name]).padStart(10)).join('');
  const note = excess.length > 0 ? `  over in ${excess.join(' and ')}` : '';
  console.log(weight.page.padEnd(width) + cells + note);
}

const heavy = weights.filter((weight) => findExcess(weight).length > 0);
const reading = readingBudgets.map(
  ({ total, scripts }) => `${inKilobytes(total)} (scripts ${inKilobytes(scripts)})`,
);
console.log(
  `\nWhile it is read: progress, the first page, handout, analogy, lessons, plan, others: ${reading.join(', ')} KB.`,
);
const limits = usingBudgets.map(({ using }) => inKilobytes(using)).join(', ');
console.log(
  `With what is used: scenario and checks, comparison, analogy, lessons, others: ${limits} KB.`,
);
console.log(`Motion: ${inKilobytes(motionBudget)} KB.`);
if (heavy.length > 0) {
  console.log(`Over it: ${heavy.map(({ page }) => page).join(', ')}.`);
  process.exitCode = 1;
}

function inKilobytes(bytes) {
  return (bytes / 1024).toFixed(1);
}
