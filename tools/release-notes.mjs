import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, stopWith } from './project.mjs';

/**
 * Returns the section of a changelog for a version such as `0.2.0`, without its heading; undefined
 * when there is none.
 */
export function findReleaseNotes(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/)[0] === version);
  return section?.slice(section.indexOf('\n')).trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printNotes(process.argv[2] ?? '');

function printNotes(tag) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (tag !== `v${version}`) {
    stopWith(`The tag is ${tag}, and package.json says ${version}.`, 'Make both the same.');
  }
  const notes = findReleaseNotes(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  if (!notes) stopWith(`CHANGELOG.md has no section for ${version}.`, `Write one: ## ${version}`);
  console.log(notes);
}
