import { expect, test } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { findExcess, measurePages } from '../../../tools/measure-pages.mjs';

const pages = measurePages(fileURLToPath(new URL('../../../dist', import.meta.url)));

test('Every page keeps its budgets: for reading, with what is used, and for what moves', () => {
  expect(pages.filter(({ reads }) => reads).length).toBeGreaterThan(10);
  expect(pages.filter((page) => findExcess(page).length > 0)).toEqual([]);
});

test('The comparison is weighed with a view that is loaded on use, React and styles included', () => {
  const { view, views, motion } = pages.find(({ page }) => page === 'comparison.html')!;
  expect(view).toBe('open-sort');
  expect(views).toBeGreaterThan(60 * 1024);
  expect(motion).toBeGreaterThan(20 * 1024);
});
