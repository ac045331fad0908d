import { expect, test } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { words } from '../../support/content/course-content.ts';
import { pages } from '../../support/pages/pages.ts';

test('A page has one name, in its title, in its heading and wherever a list leads to it', async ({
  page,
}) => {
  const names = new Map<string, string>();
  const links: { from: string; to: string; text: string }[] = [];
  for (const name of pages) {
    await page.goto(name);
    const title = (await page.title()).split(' | ').at(-1)!.split(' · ')[0]!;
    names.set(name, title);
    if (name !== 'index.html') await expect(page.locator('h1')).toHaveText(title);
    const found = await page.locator(':is(nav, li, h2, h3) a[href]').evaluateAll((all) =>
      all
        // In a sentence, a link reads as the sentence does; an objective and the end have own words.
        .filter((link) => !link.closest('.prose p, .prose li, [data-part], [data-finish]'))
        .map((link) => ({ to: link.getAttribute('href') ?? '', text: link.textContent })),
    );
    links.push(...found.map((link) => ({ from: name, ...link })));
  }
  const others = links.filter(({ to, text }) => {
    const name = names.get(to);
    const said = text.replace(/\s+/g, ' ').trim();
    return name !== undefined && to !== 'index.html' && !said.includes(name);
  });
  expect(links.length).toBeGreaterThan(pages.length * 10);
  expect(others).toEqual([]);
});

test('The title of the page names the search, the way to use the table, and the moment of a picture', async ({
  page,
}) => {
  const startsWith = (text: string) => new RegExp(`^${text.replace(/[?]/g, '\\?')} \\| `);
  await page.goto('search.html?q=trust');
  await expect(page).toHaveTitle(startsWith('trust'));
  await page.getByRole('searchbox').fill('');
  await expect(page).toHaveTitle(
    fill(words.site.page, { title: words.search.title, course: 'Roots & Reach' }),
  );

  await page.goto('comparison.html#recall');
  await expect(page).toHaveTitle(startsWith(words.compare.recall));
  await page.getByRole('link', { name: words.compare.focus }).click();
  await expect(page).toHaveTitle(startsWith('Purpose'));
  await page.getByRole('link', { name: words.compare.read, exact: true }).click();
  await expect(page).not.toHaveTitle(/\|/);

  await page.goto('analogy.html#month-6');
  await expect(page).toHaveTitle(startsWith('Month 6'));
  await page.locator('[data-part=clocks] a[href="#two-years"]').click();
  await expect(page).toHaveTitle(startsWith('Two years'));
});
