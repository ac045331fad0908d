import { expect } from '@playwright/test';
import { course, words } from '../../support/content/course-content.ts';
import { actAtRandom } from '../../support/pages/act-at-random.ts';
import {
  courseAddress,
  expectFit,
  pageWith,
  partTag,
  scriptTag,
} from '../../support/pages/embedding-page.ts';
import { freshPages, usedPages } from '../../support/pages/page-states.ts';
import { pages } from '../../support/pages/pages.ts';
import { takeCourse } from '../../support/pages/take-course.ts';
import { watchPolicy } from '../../support/pages/watch-policy.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import { inScormPortal } from '../../support/portals/scorm-portal.ts';
import { test } from '../../support/serve/serve-host.ts';

test.setTimeout(240_000);

const isDeep = Boolean(process.env['DEEP']);
/** So that no test takes long. */
const parts = [0, 1, 2, 3];

test.describe('The strict policy and Trusted Types refuse nothing of the course’s own', () => {
  for (const part of parts) {
    test(`on any page, opened and used at random, part ${part + 1}`, async ({ page, context }) => {
      const refused = await watchPolicy(context);
      for (const [seed, { name, open }] of freshPages.entries()) {
        if (seed % parts.length !== part) continue;
        await test.step(name, async () => {
          await open(page);
          await actAtRandom(page, { count: isDeep ? 400 : 40, seed });
          expect(refused).toEqual([]);
        });
      }
    });

    test(`in the middle of any feature, part ${part + 1}`, async ({ browser }) => {
      for (const { name, open } of usedPages.filter((_, n) => n % parts.length === part))
        await test.step(name, async () => {
          const context = await browser.newContext();
          const refused = await watchPolicy(context);
          await open(await context.newPage());
          expect(refused).toEqual([]);
          await context.close();
        });
    });
  }

  test('in a package, from the first lesson to the end of the final check', async ({ context }) => {
    await inScormPortal('scorm12', async (lms) => {
      const refused = await watchPolicy(context);
      const one = await openInPortal(context, lms);
      await one.expectNotice(words.notice.inPortal);
      await takeCourse(one);
      await one.leave('exit');
      await one.expectEnd('frame');
      expect(refused).toEqual([]);
      expect(lms.faults).toEqual([]);
    });
  });

  test('in a frame and in the element of a page of somebody else', async ({ page, host }) => {
    const refused = await watchPolicy(page.context());
    await page.goto(
      host.show(pageWith(partTag(course.lessons[0]!), '<iframe id="bare"></iframe>', scriptTag)),
    );
    await expectFit(page);
    const frame = await page.locator('#bare').elementHandle();
    const bare = (await frame.contentFrame())!;
    for (const [seed, name] of pages.entries()) {
      await bare.goto(courseAddress + name);
      await expect(page.frameLocator('#bare').locator('html')).toHaveAttribute('data-started');
      await actAtRandom(bare, { count: isDeep ? 200 : 20, seed });
    }
    expect(refused).toEqual([]);
  });
});

test('A text that would become HTML or a script is refused, and that is seen', async ({ page }) => {
  const refused = await watchPolicy(page.context());
  await page.goto('about.html');
  const done = await page.evaluate(() => {
    const attempts = [
      () => {
        document.body.innerHTML = '<img src="x" onerror="document.title = 1">';
      },
      () => {
        document.createElement('script').src = 'https://example.com/x.js';
      },
      () => {
        (
          window as unknown as {
            trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
          }
        ).trustedTypes.createPolicy('another', { createHTML: String });
      },
    ];
    return attempts.filter((attempt) => {
      try {
        attempt();
        return true;
      } catch {
        return false;
      }
    }).length;
  });
  expect(done).toBe(0);
  await expect.poll(() => refused.filter((one) => one.startsWith('policy:')).length).toBe(3);
});
