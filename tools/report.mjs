import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureRoute } from '../src/authoring/minutes/measure-route.ts';
import { readCourse } from '../src/authoring/reading/read-course.ts';
import { drawReport } from '../src/authoring/report/draw-report.ts';
import { reportAnalogy } from '../src/authoring/report/report-analogy.ts';
import { reportBank } from '../src/authoring/report/report-bank.ts';
import { countClaims, countWithItem, reportItems } from '../src/authoring/report/report-items.ts';
import { reportScenario } from '../src/authoring/report/report-scenario.ts';
import { locale } from '../src/locale.ts';
import { root, stopWith } from './project.mjs';

const [what] = process.argv.slice(2);
const reports = ['scenarios', 'minutes', 'analogy'];
if (what !== undefined && !reports.includes(what))
  stopWith(
    `"${what}" cannot be reported.`,
    `Write: npm run report, or npm run report -- ${reports.join(', or npm run report -- ')}`,
  );

const course = readCourse(join(root, 'content', locale));
if (Array.isArray(course))
  stopWith('The content has mistakes.', 'Run: npm run build, which names them');
else if (what === 'analogy') console.log(reportAnalogy().join('\n'));
else if (what === 'minutes') printMinutes(measureRoute(course));
else if (what === 'scenarios')
  for (const { data } of course.scenarios)
    console.log(reportScenario(data, course.endings.data).join('\n'));
else
  printBank(
    course.checks.flatMap(({ data }) => data.items),
    course.claims.data,
  );

/**
 * @param {import('../src/features/check/check.schema.ts').Item[]} items
 * @param {{ claims: Practised[], corrections: Practised[] }} data
 * @typedef {Parameters<typeof countWithItem>[0][number]} Practised
 */
function printBank(items, { claims, corrections }) {
  const claimsOf = countClaims([...claims, ...corrections]);
  console.log(`${reportItems(items, claimsOf).join('\n')}\n`);
  const withItem = `${countWithItem(claims)} of ${claims.length}`;
  /** @type {import('../src/authoring/report/report-bank.ts').ReportRow[]} */
  const rows = [
    ...reportBank(items, claimsOf),
    { name: 'Claims that an item practises', value: withItem },
  ];
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, value, goal, isMet } of rows) {
    const wanted = goal === undefined ? '' : `  ${isMet ? 'goal met' : 'GOAL MISSED'}: ${goal}`;
    console.log(`${name.padEnd(width)}  ${value}${wanted}`);
  }
  const folder = join(root, 'report');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'items.html'), drawReport('The questions of the course', rows));
  console.log('\nThe same as a page: report/items.html');
}

/**
 * @param {import('../src/authoring/minutes/measure-route.ts').Route} route
 */
function printMinutes({ lessons, ...parts }) {
  for (const [part, seconds] of Object.entries({ ...lessons, ...parts }))
    console.log(`${part.padEnd(24)}${(seconds / 60).toFixed(2).padStart(6)} min`);
}
