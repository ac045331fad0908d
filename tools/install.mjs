import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { root, stopWith } from './project.mjs';

/** Installs the packages of package-lock.json unless exactly these are there already. */
export function install() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    stopWith(
      `This project needs Node 20 or newer; this is ${process.version}.`,
      'Install a newer one from https://nodejs.org, then run the command again.',
    );
  }
  if (isInstalled()) return;
  console.log('Installing packages (npm). The first time takes a minute or two.');
  if (npm(installCommand(), '--include=dev', '--no-audit', '--no-fund', '--loglevel=error') !== 0) {
    stopWith(
      'The packages could not be installed: the lines above are the words of npm.',
      'Is the network up, and is there space on the disk? Then run the command again.',
      'If it still fails, delete the folder node_modules and run: npm ci',
    );
  }
}

// npm keeps its own record of what it installed. Comparing with that record, not with a date,
// notices a changed lockfile after a pull and leaves a developer's fresh `npm install` alone.
function isInstalled() {
  const present = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || (path in present ? present[path].version === version : optional),
  );
}

function packagesOf(lockfile) {
  const path = join(root, lockfile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

// Windows cannot delete the Node that is running this very command, and `npm ci` deletes all.
function installCommand() {
  const isUpdateOnWindows = process.platform === 'win32' && existsSync(join(root, 'node_modules'));
  return isUpdateOnWindows ? 'install' : 'ci';
}

function npm(...args) {
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...pathOfMachine() } };
  const script = process.env.npm_execpath;
  const result =
    script && basename(script) === 'npm-cli.js'
      ? spawnSync(process.execPath, [script, ...args], options)
      : spawnSync(`npm ${args.join(' ')}`, { ...options, shell: true });
  return result.status;
}

// While npm replaces node_modules, its helpers must not look for `node` in there.
function pathOfMachine() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = (process.env[name] ?? '').split(delimiter);
  const own = join(root, 'node_modules', '.bin');
  return { [name]: folders.filter((folder) => folder !== own).join(delimiter) };
}
