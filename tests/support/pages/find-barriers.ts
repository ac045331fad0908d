import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Axe = { run: (options: object) => ReturnType<AxeBuilder['analyze']> };

const rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const rulesOfColour = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * Returns what axe finds on a page as it stands, in light and in dark, at each of these widths. Light
 * and dark differ in their colours only: at each width one of the two is checked against all rules
 * and the other against the rules about colour. They take turns, and `first` begins.
 */
export async function findBarriers(
  page: Page,
  widths: readonly number[],
  first: 'light' | 'dark' = 'light',
): Promise<string[]> {
  // Brings axe into the page, where it stays. The legacy mode opens no other tab.
  await new AxeBuilder({ page }).withRules('html-has-lang').setLegacyMode().analyze();
  const barriers: string[] = [];
  for (const [index, width] of widths.entries()) {
    await page.setViewportSize({ width, height: 800 });
    const fully = (index % 2 === 0) === (first === 'light') ? 'light' : 'dark';
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const asked = colorScheme === fully ? rules : rulesOfColour;
      barriers.push(...(await judge(page, `${width} ${colorScheme}`, asked)));
    }
  }
  return barriers;
}

async function judge(page: Page, where: string, runOnly: object): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: Axe }).axe.run(options),
    // Nothing of ours waits for what axe would load in advance. A frame shows another page, with
    // landmarks of its own: it is judged where it is opened.
    { runOnly, resultTypes: ['violations'], preload: false, iframes: false },
  );
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' ')).join(', ');
    return `${where}: ${help} (${id}) at ${places}`;
  });
}
