import { expect, test } from 'vitest';
import { comparisonSchema } from '#features/comparison/comparison.schema.ts';
import { toPageData } from '#features/comparison/model/page-data.ts';
import { pickRows } from '#features/comparison/model/pick-rows.ts';
import { readContent } from '../../../../support/content/real-content.ts';

const comparison = readContent('comparison', comparisonSchema);
const { names, rows } = toPageData(comparison);
const find = (text: string) =>
  pickRows(rows, { need: '', find: text, order: 'course' }).map(({ id }) => id);

test('The page hands the names of the table and all of its rows to its scripts', () => {
  const { title, sides } = comparison;
  expect(names).toEqual({ title, roots: sides.roots.name, reach: sides.reach.name });
  expect(rows.map(({ id }) => id)).toEqual(comparison.rows.map(({ id }) => id));
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
});

test.each(comparison.rows)('Every text about $id finds it', (row) => {
  const { name, question, roots, reach, examples, mixed, misreading, returns } = row;
  const told = Object.values(examples).flatMap((pair) => Object.values(pair));
  const texts = [name, question, roots.text, roots.why, reach.text, reach.why, ...told];
  for (const text of [...texts, mixed.text, misreading.wrong, misreading.better, returns.text])
    expect(find(text), text).toContain(row.id);
});

test.each(comparison.needs)('The words of the need $id find the rows that help', ({ id, text }) => {
  const helping = comparison.rows.filter(({ needs }) => needs.includes(id)).map((row) => row.id);
  expect(find(text)).toEqual(expect.arrayContaining(helping));
});
