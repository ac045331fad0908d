import { expect, test } from '@playwright/test';
import { playScreens } from '../../support/pages/hands.ts';
import type { Hand } from '../../support/pages/hands.ts';
import { focusAndFind, recallOne, sortTwo } from '../../support/pages/use-comparison.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

const screens = [...playScreens, { name: 'the smallest phone', width: 320, height: 640 }];
const hands: readonly Hand[] = ['mouse', 'keyboard', 'touch'];
const moods = [
  { name: 'light, with movement', colorScheme: 'light', reducedMotion: 'no-preference' },
  { name: 'dark, without movement', colorScheme: 'dark', reducedMotion: 'reduce' },
] as const;
const uses = [
  ['Texts are recalled', recallOne],
  ['Cards are sorted', sortTwo],
  ['One dimension is shown, and rows are found,', focusAndFind],
] as const;

test.use({ hasTouch: true });

for (const screen of screens)
  for (const hand of hands)
    for (const { name, ...media } of moods)
      for (const [what, use] of uses)
        test(`${what} with ${hand} on ${screen.name}, ${name}`, async ({ page }) => {
          const faults = watchPage(page, sites.root.address);
          await page.emulateMedia(media);
          await page.setViewportSize(screen);
          await page.goto('comparison.html');
          await use(page, hand);
          expect(faults).toEqual([]);
        });
