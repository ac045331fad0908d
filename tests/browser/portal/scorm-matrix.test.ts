import { expect, test } from '@playwright/test';
import { playPortalCase } from '../../support/portals/play-portal-case.ts';
import {
  allCases,
  otherCases,
  pairsOf,
  pairwiseCases,
} from '../../support/portals/portal-matrix.ts';

for (const one of pairwiseCases) {
  test(`A session is stored and comes back, or the learner is told: ${Object.values(one).join(', ')}`, async ({
    context,
  }) => {
    await playPortalCase(context, one);
  });
}

test('These sessions bring together any two things that can come together', () => {
  expect(allCases.length).toBe(120);
  expect(pairwiseCases.length + otherCases.length).toBe(allCases.length);
  const seen = new Set(pairwiseCases.flatMap(pairsOf));
  expect(allCases.flatMap(pairsOf).filter((pair) => !seen.has(pair))).toEqual([]);
});
