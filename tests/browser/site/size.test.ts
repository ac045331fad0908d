import { expect, test } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { findExcess, measurePages } from '../../../tools/measure-pages.mjs';

test('A page that only reads weighs at most 45 KB, 6 KB of it scripts', () => {
  const pages = measurePages(fileURLToPath(new URL('../../../dist', import.meta.url)));
  expect(pages.filter(({ reads }) => reads).length).toBeGreaterThan(10);
  expect(pages.filter((page) => findExcess(page).length > 0)).toEqual([]);
});
