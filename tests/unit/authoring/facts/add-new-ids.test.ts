import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addNewIds } from '#authoring/facts/add-new-ids.ts';

let folder = '';
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const edit = (file: string, from: string, to: string) => {
  writeFileSync(join(folder, file), read(file).replace(from, to));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'add-new-ids-'));
  cpSync(fileURLToPath(new URL('../../../../content/en', import.meta.url)), folder, {
    recursive: true,
  });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('A course without new ids stays as it is', () => {
  const before = read('published-ids.txt');
  expect(addNewIds(folder)).toEqual([]);
  expect(read('published-ids.txt')).toBe(before);
});

it('A new row of the comparison comes into the list, once', () => {
  const row = /^ {2}- id: purpose\n(?: {4}.*\n|\n)*/m.exec(read('comparison.yaml'))?.[0] ?? '';
  edit('comparison.yaml', row, row + row.replace('id: purpose', 'id: pace'));
  expect(addNewIds(folder)).toEqual(['dimension pace']);
  expect(read('published-ids.txt')).toMatch(/\ndimension pace\n$/);
  expect(addNewIds(folder)).toEqual([]);
});

it('Where an id is gone, a person decides', () => {
  edit('comparison.yaml', 'id: purpose', 'id: aim');
  expect(addNewIds(folder)).toEqual([]);
});
