import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { namedPortals } from '../../support/portals/named-portals.ts';
import { namedProducts } from '../../support/portals/named-products.ts';
import { namedStores } from '../../support/portals/named-stores.ts';

const page = readFileSync('docs/packages.md', 'utf8');

/** The text of a section below its heading. */
function section(heading: string): string {
  const [, text = ''] = page.split(`\n## ${heading}\n`);
  return text.split('\n## ')[0] ?? '';
}

/** The items of the list in a section, each in one line. */
function listIn(heading: string): string[] {
  return section(heading)
    .split('\n- ')
    .slice(1)
    .map((item) => item.split('\n\n')[0]!.replace(/\s+/g, ' ').trim());
}

it('The page for administrators says of each product what was found and what the course does', () => {
  const rows = section('Products by name')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  expect(rows.slice(2)).toEqual(
    namedProducts.map(({ product, found, does }) => [product, found, does]),
  );
});

it('Each line about a product is held by tests that are there', () => {
  for (const { product, heldBy } of namedProducts) {
    expect(heldBy.length, product).toBeGreaterThan(0);
    for (const file of heldBy) expect(existsSync(`tests/${file}`), file).toBe(true);
  }
});

it('The page names every portal and store in which the packages are played', () => {
  expect(listIn('Portals that the tests play')).toEqual(namedPortals.map(({ name }) => name));
  expect(listIn('Record stores that the tests play')).toEqual(
    namedStores.map(({ name }) => `A record store that ${name}`),
  );
});
