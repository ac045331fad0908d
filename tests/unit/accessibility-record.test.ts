import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const record = readFileSync(`${root}docs/accessibility.md`, 'utf8');

// WCAG 2.2 without 4.1.1, which it removed: https://www.w3.org/TR/WCAG22/
const levelA =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const levelAA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';

describe('The accessibility record', () => {
  it('has a line for every criterion of WCAG 2.2, levels A and AA, in order', () => {
    const listed = [...record.matchAll(/^\| (\d\.\d\.\d+) /gm)].map(([, number]) => number);
    expect(listed).toEqual(`${levelA} ${levelAA}`.split(' '));
  });

  it('names only tests that exist', () => {
    const named = [...record.matchAll(/`((?:browser|unit|support)\/[\w./-]+\.ts)`/g)];
    expect(named.length).toBeGreaterThan(30);
    const lost = named
      .map(([, path]) => path)
      .filter((path) => !existsSync(`${root}tests/${path}`));
    expect(lost).toEqual([]);
  });

  it('says for each criterion what shows it', () => {
    for (const [line] of record.matchAll(/^\| \d\.\d\.\d+ .*$/gm))
      expect(line, line).toMatch(/`|By hand|Does not apply|Nothing/);
  });
});
