import { expect, test } from '@playwright/test';
import { openInPortal } from '../../support/portals/portal-course.ts';
import { asked, inScormPortal } from '../../support/portals/scorm-portal.ts';

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test(`With ?debug, each call to a portal with ${standard} can be read and copied, without a name`, async ({
    context,
  }) => {
    await inScormPortal(standard, async (lms) => {
      const learner = 'jane.doe@example.com';
      const one = await openInPortal(context, lms, { query: '?debug', learner });
      await one.visit('two-words.html');
      await one.answer(asked[0]!.id, 'A');
      const trace = one.launch.locator('#trace');
      await trace.locator('summary').click();
      await expect(trace).toContainText('Initialize');
      await expect(trace).toContainText('suspend_data');
      await expect(trace).toContainText('Commit');
      await expect(trace).not.toContainText('jane');
      await trace.getByRole('button').click();
      expect(await trace.locator('pre').evaluate(() => getSelection()?.toString())).toContain(
        'Initialize',
      );
    });
  });
}

test('Without ?debug there is no trace', async ({ context }) => {
  await inScormPortal('scorm12', async (lms) => {
    const one = await openInPortal(context, lms);
    await expect(one.launch.locator('#trace')).toHaveCount(0);
  });
});
