import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Entry = {
  version?: string;
  resolved?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};

const lockfile = new URL('../../package-lock.json', import.meta.url);
const { packages } = JSON.parse(readFileSync(lockfile, 'utf8')) as {
  packages: Record<string, Entry>;
};
const entries = Object.entries(packages).filter(([path]) => path !== '');

describe('The lockfile serves every machine', () => {
  // npm leaves out what the registry at hand lacks, and `npm ci` then refuses on other platforms.
  it('has an entry for every package that another one needs, on any platform', () => {
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
        .filter((name) => !isFoundFrom(path, name))
        .map((name) => `${path || 'package.json'} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry but the usual one', () => {
    const others = entries
      .map(([, { resolved }]) => resolved)
      .filter((address) => address && !address.startsWith('https://registry.npmjs.org/'));
    expect(others).toEqual([]);
  });

  it('holds a version and a fingerprint of every package', () => {
    const incomplete = entries.filter(([, { version, integrity }]) => !version || !integrity);
    expect(incomplete.map(([path]) => path)).toEqual([]);
  });
});

/** Looks where Node and npm look: in the package's own folder, then outwards to the root. */
function isFoundFrom(path: string, name: string): boolean {
  if (`${path ? `${path}/` : ''}node_modules/${name}` in packages) return true;
  return (
    path !== '' && isFoundFrom(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name)
  );
}
