import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { billOfCourse, listLicences } from '../src/packaging/portal/list-parts.ts';
import { bytesOf } from '../src/packaging/portal/package-files.ts';
import { root, stopWith } from './project.mjs';

/** What the web package says about its parts: a bill of materials (CycloneDX), and the licences. */
export function listParts() {
  const command = 'npm sbom --package-lock-only --sbom-format=cyclonedx';
  const { status, stdout } = spawnSync(command, { cwd: root, shell: true, maxBuffer: 2 ** 26 });
  if (status !== 0) stopWith('npm could not list the parts of the course.', `Try: ${command}`);
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const bill = billOfCourse(JSON.parse(stdout.toString()), name);
  return new Map([
    ['sbom.json', bytesOf(`${JSON.stringify(bill)}\n`)],
    ['licences.txt', bytesOf(listLicences(bill, readLicence))],
  ]);
}

function readLicence(name) {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return file && readFileSync(join(folder, file), 'utf8');
}
