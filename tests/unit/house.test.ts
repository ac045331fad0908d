import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = globSync(['{src,tests,tools}/**/*.{ts,tsx,mjs,astro,css}'], { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const read = (path: string) => readFileSync(root + path, 'utf8');

const emptyNames = /^(utils?|helpers?|common|shared|misc|lib|types?|constants?|index)\b/;

describe('The house', () => {
  it('names every file after what it holds, and none after nothing', () => {
    // pages/index.astro is an address, not a name.
    const unnamed = files.filter(
      (path) => emptyNames.test(basename(path)) && path !== 'src/pages/index.astro',
    );
    expect(unnamed).toEqual([]);
  });

  it('has no barrels: a file exports only what it says itself', () => {
    const barrels = files.filter(
      (path) => /\.(ts|tsx|mjs)$/.test(path) && /^export\b[^;'"(=]*\bfrom\s*['"]/m.test(read(path)),
    );
    expect(barrels).toEqual([]);
  });

  it('keeps every file short enough to be read at once', () => {
    const long = files
      .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 210);
    expect(long).toEqual([]);
  });

  it('merges small neighbours: a file of code under 15 lines has a reason', () => {
    const small = files
      .filter((path) => path.startsWith('src/') && /\.tsx?$/.test(path))
      .filter((path) => read(path).split('\n').length - 1 < 15)
      .filter((path) => !smallForAReason.some(({ which }) => which.test(path)));
    expect(small).toEqual([]);
  });

  it('has no test file that no runner picks up', () => {
    const folders = /^tests\/(unit|browser)\/.*\.test\.ts$/;
    const lost = files.filter((path) => /\.(test|spec)\.\w+$/.test(path) && !folders.test(path));
    expect(lost).toEqual([]);
  });
});
