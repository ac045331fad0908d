import { expect, test } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { inLrsPortal } from '../../support/portals/lrs-portal.ts';

test.describe('A launch with cmi5', () => {
  test('the learner is led back to where the portal wants it', async ({ context }) => {
    await inLrsPortal(context, 'cmi5', async ({ lrs, launch, address }) => {
      const returnURL = new URL('course.html', address).href;
      const one = await launch({ returnURL });
      await one.leave('exit');
      await expect.poll(() => one.window.url()).toBe(returnURL);
      expect(lrs.verbs()).toEqual(['initialized', 'terminated']);
      expect(lrs.faults).toEqual([]);
    });
  });

  test('a reload after the session has ended says so, and sends nothing more', async ({
    context,
  }) => {
    await inLrsPortal(context, 'cmi5', async ({ lrs, launch }) => {
      const one = await launch();
      await one.window.reload();
      await expect(one.window.getByText(words.launch.over)).toBeVisible();
      expect(lrs.verbs()).toEqual(['initialized', 'terminated']);
      expect(lrs.tokensAsked()).toBe(1);
      expect(lrs.faults).toEqual([]);
    });
  });

  test('a reload before the session began uses the token that was given once', async ({
    context,
  }) => {
    await inLrsPortal(context, 'cmi5', async ({ lrs, address }) => {
      const window = await context.newPage();
      await window.route('**/activities/state*', (route) => route.abort());
      await window.goto(address + lrs.launch());
      await expect(window.getByText(words.launch.refused)).toBeVisible();
      await window.unrouteAll();
      await window.reload();
      await expect(window.frameLocator('iframe').locator('h1')).toBeVisible();
      expect(lrs.tokensAsked()).toBe(1);
      expect(lrs.verbs()).toEqual(['initialized']);
      expect(lrs.faults).toEqual([]);
    });
  });

  test('a launch address that was used up elsewhere is no session', async ({ context }) => {
    await inLrsPortal(context, 'cmi5', async ({ lrs, address }) => {
      const query = lrs.launch();
      await fetch(new URLSearchParams(query).get('fetch')!, { method: 'POST' });
      const window = await context.newPage();
      await window.goto(address + query);
      await expect(window.getByText(words.launch.over)).toBeVisible();
    });
  });
});
