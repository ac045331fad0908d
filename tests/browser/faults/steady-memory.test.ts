import { expect, test } from '@playwright/test';
import { firstLesson } from '../../support/content/lesson-checks.ts';
import { actAtRandom } from '../../support/pages/act-at-random.ts';
import { measureMemory } from '../../support/pages/measure-memory.ts';
import { freshPages } from '../../support/pages/page-states.ts';
import { lessonPages, pages, scenarioPages } from '../../support/pages/pages.ts';

const isDeep = Boolean(process.env['DEEP']);
const count = isDeep ? 2000 : 150;
/** How often it is all done again before it is measured. */
const rounds = isDeep ? 3 : 1;
const kinds = isDeep
  ? pages.filter((name) => name !== '404.html')
  : [`${firstLesson}.html`, 'comparison.html', scenarioPages[0]!];

test.setTimeout(isDeep ? 400_000 : 90_000);

for (const [seed, { name, open }] of freshPages.entries()) {
  if (!kinds.includes(name)) continue;

  test(`${name} holds no more memory, nodes and listeners the more it is used`, async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await open(page);
    const session = await page.context().newCDPSession(page);
    // What is loaded on use and stays is there after this.
    await actAtRandom(page, { count, seed });
    const before = await measureMemory(session);
    for (let again = 1; again <= rounds; again += 1)
      await actAtRandom(page, { count, seed: seed + 100 * again });
    const after = await measureMemory(session);
    // What is open at the moment differs by so much; what is never let go of grows with each action.
    expect(after.nodes).toBeLessThan(before.nodes * 1.3 + count / 2);
    const grown = count * rounds * (holdsPlan(name) ? 1 : 0);
    expect(after.listeners).toBeLessThan(before.listeners * 1.2 + count / 4 + grown * 1.5);
    expect(after.heap).toBeLessThan(before.heap * 1.25 + 1 + grown / 100);
    expect(faults).toEqual([]);
  });
}

/**
 * Where a plan is written, React holds on to some of the fields that gave way to others: docs/benchmarks.md.
 * Until that is mended, growth is held to 1.5 listeners and 10 KB for each action.
 */
function holdsPlan(name: string): boolean {
  return name === 'plan.html' || lessonPages.includes(name) || name === 'essentials.html';
}
