import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { words } from '../../support/content/course-content.ts';
import { inLrsPortal } from '../../support/portals/lrs-portal.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import { asked, inScormPortal, names } from '../../support/portals/scorm-portal.ts';

const isDeep = Boolean(process.env['DEEP']);
const runs = isDeep ? 150 : 6;
/** Also where it is refused at once, a page on a busy machine needs a moment. */
test.setTimeout(isDeep ? 600_000 : 90_000);

/** Servers refuse a longer one, in bytes. */
const longest = 12_000;

/** What a stranger's script would say. */
const struck = 'a stranger was here';
const deed = `console.log('${struck}')`;
const script = `<img src=x onerror="${deed}"><script>${deed}</script>`;
const nasty = fc.constantFrom(
  ...[script, `");${deed};("`, `javascript:${deed}`, '%', '%00', '\u0000', '\uD800'],
  ...['[]', 'null', '{"__proto__":{"struck":1}}', '['.repeat(3000), 'A'.repeat(9000)],
  ...['https://', 'https://a b/', '//x', '../..', 'data:text/html,x', 'file:///etc/passwd'],
);
const value = fc.oneof(nasty, fc.string(), fc.json({ maxDepth: 3 }));
const parameters = ['endpoint', 'auth', 'actor', 'registration', 'activity_id', 'activityId'];
const query = fc.dictionary(
  fc.constantFrom(...parameters, 'fetch', '__proto__', 'debug', 'entry'),
  value,
  { maxKeys: 8 },
);

for (const format of ['xapi', 'cmi5'] as const)
  test(`Whatever stands in the address of a launch by ${format}, nothing runs, and the page says what is the matter`, async ({
    context,
  }) => {
    await inLrsPortal(context, format, async ({ address, lrs }) => {
      const page = await context.newPage();
      const faults = watch(page);
      const whole = new URLSearchParams(format === 'xapi' ? lrs.launchXapi() : lrs.launch());
      for (const changes of fc.sample(query, { numRuns: runs, seed: 17 })) {
        // The rest is as it should be, so that what comes after a part is reached.
        const all = new URLSearchParams(whole);
        for (const [name, text] of Object.entries(changes)) all.set(name, text);
        await page.goto('about:blank');
        await page.goto(`${address}?${all.toString().slice(0, longest)}`);
        await expectSaid(page);
      }
      expect(faults).toEqual([]);
    });
  });

test('Whatever a portal kept as suspend data, the course opens, nothing runs, and an answer is stored', async ({
  context,
}) => {
  await inScormPortal('scorm2004', async (lms) => {
    const text = fc.oneof(
      nasty,
      fc.string({ maxLength: 200 }),
      fc
        .array(fc.constantFrom(...Array.from('iQ1.A;mvxfyrtdlsa0{}[]":,\u0000<')), {
          maxLength: 3000,
        })
        .map((signs) => signs.join('')),
    );
    const kept = fc.record({ state: text, location: fc.oneof(nasty, fc.webUrl()) });
    for (const { state, location } of fc.sample(kept, { numRuns: isDeep ? 60 : 2, seed: 17 })) {
      const before = { [names.scorm2004.state]: state, [names.scorm2004.location]: location };
      const one = await openInPortal(context, lms, { before });
      const faults = watch(one.portal);
      await one.visit('two-words.html');
      await one.answer(asked[0]!.id, 'B');
      await one.expectNotice(words.notice.inPortal);
      expect(faults).toEqual([]);
      await one.portal.close();
    }
  });
});

/** The course is shown, or one of the sentences that say why it is not. */
async function expectSaid(page: Page): Promise<void> {
  const { launch } = words;
  const sentences = [launch.notFound, launch.refused, launch.over].map((line) =>
    page.getByText(line),
  );
  const shown = sentences.reduce((all, one) => all.or(one)).or(page.locator('iframe'));
  await expect(shown.first()).toBeVisible();
}

/** What must not come from a page: a script that stopped, a question of the browser, a stranger's script. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.text().includes(struck)) faults.push(message.text());
  });
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  return faults;
}
