import type { Page } from '@playwright/test';

const kinds = 'banner|complementary|contentinfo|form|main|navigation|region|search(?!box)';
const needName = ['navigation', 'region', 'complementary'];

/** Returns the landmarks of a page that lack a name, and those that stand there twice. */
export async function judgeLandmarks(page: Page): Promise<string[]> {
  // As the browser tells it to screen readers: "navigation "Contents"", a line each.
  const tree = await page.locator('body').ariaSnapshot();
  const landmarks: string[] =
    tree.match(new RegExp(`(?<=^\\s*- )(${kinds})( "[^"]*")?`, 'gm')) ?? [];
  if (landmarks.length < 3) return [`Only these were found: ${landmarks.join(', ')}`];
  return [
    ...landmarks.filter((one) => needName.includes(one)).map((one) => `${one} has no name`),
    ...landmarks
      .filter((one, index) => landmarks.indexOf(one) !== index)
      .map((one) => `${one} stands there twice`),
  ];
}
