import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatMistakes } from '../src/authoring/reading/mistake.ts';
import { readCourse } from '../src/authoring/reading/read-course.ts';
import { locale } from '../src/locale.ts';
import { launchMaker } from '../src/packaging/portal/make-launch.ts';
import { packageSettings } from '../src/packaging/portal/package-settings.ts';
import { routeNames } from '../src/packaging/portal/route.ts';
import { packageBudget, writePackages } from '../src/packaging/portal/write-packages.ts';
import { listParts } from './list-parts.mjs';
import { root, stopWith } from './project.mjs';

// The project's Node runs this file, because it reads TypeScript: see package.mjs and test.mjs.
// Other folders may be named behind it: one for the packages, and the one with the built site.
// --route essentials: packages of the course in ten minutes, in a folder of their own.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { route: { type: 'string' } },
});
if (values.route !== undefined && !routeNames.includes(values.route)) {
  stopWith(`There is no route "${values.route}".`, `There is: ${routeNames.join(', ')}.`);
}
const [packages, site] = [join('packages', values.route ?? ''), 'dist'].map((usual, index) =>
  resolve(root, positionals[index] ?? usual),
);
if (!existsSync(join(site, 'index.html'))) {
  stopWith('There is no built course in dist/.', 'Build it first: npm run build');
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const content = readCourse(join(root, 'content', locale));
if (Array.isArray(content)) stopWith('The content has mistakes:', formatMistakes(content));
const { course } = content;
const settings = packageSettings(course.data, version);
const makeLaunch = launchMaker(root, content.interface.data.launch, course.data.objectives);

try {
  const written = await writePackages(
    { site, packages },
    settings,
    makeLaunch,
    values.route === undefined ? listParts() : new Map(),
    values.route === undefined ? undefined : routeOf(values.route),
  );
  printTable(written);
} catch (error) {
  stopWith(error instanceof Error ? error.message : String(error));
}

function routeOf(name) {
  const { title, description, check } = content[name].data;
  return { name, title, description, items: check.items };
}

function printTable(written) {
  const width = Math.max(...written.map(({ name }) => name.length));
  console.log(`${'package'.padEnd(width)}      size  files    time`);
  for (const { format, name, bytes, files, milliseconds } of written) {
    const size = `${(bytes / 1024).toFixed(1)} KB`.padStart(10);
    const time = `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
    const note = bytes > packageBudget(format) ? '  too heavy' : '';
    console.log(name.padEnd(width) + size + String(files).padStart(7) + time + note);
  }
  const [portal, web] = ['scorm12', 'web'].map((format) => packageBudget(format) / 1024);
  const limits = `${portal} KB${values.route === undefined ? `, and the web files ${web} KB` : ''}`;
  console.log(`\nEach may have ${limits}. They are in ${relative(root, packages)}/,`);
  console.log('with their checksums in SHA256SUMS.txt. What to do with them: docs/packages.md');
}
