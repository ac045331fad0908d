import { expect, test } from 'vitest';
import { nameOfPackage, packageFormats } from '#features/embed/format.ts';
import * as made from '#packaging/portal/package-format.ts';

test('The page for training teams names exactly the packages that are made', () => {
  expect(packageFormats).toEqual(made.packageFormats);
  for (const format of packageFormats)
    expect(nameOfPackage('1.2.3', format)).toBe(made.nameOfPackage('1.2.3', format));
});
