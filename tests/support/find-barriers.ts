import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it stands, in light and in dark, at each of these widths. */
export async function findBarriers(page: Page, widths: readonly number[]): Promise<string[]> {
  const barriers: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    barriers.push(...(await judge(page, `${width} light`, (axe) => axe.withTags(rules))));
    // Dark differs by its colours only, so only the rules on colours are asked again.
    await page.emulateMedia({ colorScheme: 'dark' });
    barriers.push(...(await judge(page, `${width} dark`, (axe) => axe.withRules(rulesOfColour))));
  }
  return barriers;
}

async function judge(page: Page, where: string, choose: (axe: AxeBuilder) => AxeBuilder) {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // The legacy mode judges in the page itself; the other one opens a tab for every run.
  const { violations } = await choose(axe).setLegacyMode().analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' ')).join(', ');
    return `${where}: ${help} (${id}) at ${places}`;
  });
}
