import { expect, test } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { findBarriers } from '../../support/pages/find-barriers.ts';
import { unpack } from '../../support/portals/packages.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import { asked, inScormPortal } from '../../support/portals/scorm-portal.ts';
import { serveSite } from '../../support/serve/serve-site.ts';

// As narrow as Moodle's frame on a phone, and as wide as on a desk.
const widths = [367, 714];

test('Where there is no portal, the page that says so has no barrier', async ({ page }) => {
  const { root, remove } = unpack('scorm12');
  const site = await serveSite({ root, prefix: '/content/7/', likePortal: true });
  await page.goto(`${site.address}index.html`);
  await expect(page.getByText(words.launch.notFound)).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  expect(await findBarriers(page, widths)).toEqual([]);
  await site.close();
  remove();
});

test('Where the last steps could not be saved, the page that says so has no barrier', async ({
  context,
}) => {
  await inScormPortal('scorm12', async (lms) => {
    const one = await openInPortal(context, lms, { opens: 'popup', exits: 2 });
    await one.visit('two-words.html');
    await one.getReady(asked[0]!.id);
    lms.behave('false');
    await one.answer(asked[0]!.id, 'A');
    await one.leave('exit');
    await one.expectUnsaved();
    await expect(one.window.getByRole('main')).toBeFocused();
    expect(await findBarriers(one.window, widths)).toEqual([]);
  });
});
