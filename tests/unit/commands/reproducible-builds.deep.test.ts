import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'reproducible-builds-'));
const [here, there] = [join(work, 'here'), join(work, 'there')];

beforeAll(() => {
  build(here, { TZ: 'Pacific/Niue' }, 0);
  // More than a day ahead, and on another day of another year.
  build(there, { TZ: 'Pacific/Kiritimati' }, 200 * 24 * 3600 * 1000);
}, 400_000);
afterAll(() => {
  rmSync(work, { recursive: true });
});

it('Built again from nothing, on another day in another time zone, every page and package has the same bytes', () => {
  for (const part of ['site', 'packages']) {
    const [one, two] = [readFolder(join(here, part)), readFolder(join(there, part))];
    expect(one.size).toBeGreaterThan(5);
    expect([...two.keys()]).toEqual([...one.keys()]);
    expect([...one].filter(([file, bytes]) => !two.get(file)?.equals(bytes)).map(nameOf)).toEqual(
      [],
    );
  }
});

/** Builds the course and its packages into a folder, with a memory of its own, on a day after today. */
function build(folder: string, env: Readonly<Record<string, string>>, later: number): void {
  const [site, packages] = [join(folder, 'site'), join(folder, 'packages')];
  const options = { outDir: site, cacheDir: join(folder, 'cache'), logLevel: 'error' };
  const astro = `import { build } from 'astro'; await build(${JSON.stringify(options)});`;
  const clock = `--import=data:text/javascript,${encodeURIComponent(setClock(later))}`;
  for (const args of [
    ['--input-type=module', '-e', astro],
    ['tools/write-packages.mjs', packages, site],
  ]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: clock, ...env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stdout + stderr);
  }
}

/** A script that sets the clock of a process forward. */
function setClock(later: number): string {
  return `const Today = Date;
    globalThis.Date = class Date extends Today {
      constructor(...given) { super(...(given.length > 0 ? given : [Today.now() + ${later}])); }
      static now() { return Today.now() + ${later}; }
    };`;
}

function readFolder(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(files.sort().map((file) => [file.slice(folder.length), readFileSync(file)]));
}

function nameOf([name]: readonly [string, Buffer]): string {
  return name;
}
