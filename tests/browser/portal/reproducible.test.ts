import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagesFolder } from '../../support/portals/packages.ts';

const root = join(import.meta.dirname, '../../..');
// Half a day away from wherever the packages were made.
const elsewhere = new Date().getTimezoneOffset() > 0 ? 'Pacific/Kiritimati' : 'Pacific/Niue';

test('Made again in another time zone, every package has the same bytes', () => {
  const before = readFolder(packagesFolder);
  expect(before.size).toBe(7);
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
  execFileSync(process.execPath, ['tools/write-packages.mjs', folder], {
    cwd: root,
    env: { ...process.env, TZ: elsewhere },
  });
  const again = readFolder(folder);
  rmSync(folder, { recursive: true });
  expect([...again.keys()]).toEqual([...before.keys()]);
  for (const [name, bytes] of again) expect(bytes.equals(before.get(name)!), name).toBe(true);
});

function readFolder(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
