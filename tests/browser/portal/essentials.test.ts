import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { essentialsSchema } from '#features/essentials/essentials.schema.ts';
import { words } from '../../support/content/course-content.ts';
import { readContent } from '../../support/content/real-content.ts';
import { inLrsPortal } from '../../support/portals/lrs-portal.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import type { PortalCourse } from '../../support/portals/portal-course.ts';
import { inScormPortal, names } from '../../support/portals/scorm-portal.ts';

const essentials = readContent('essentials', essentialsSchema);
const { items } = essentials.check;
const root = join(import.meta.dirname, '../../..');
let folder = '';

test.describe('The packages of the course in ten minutes', () => {
  // In one worker: the packages are made once.
  test.describe.configure({ mode: 'default' });

  test.beforeAll(() => {
    test.setTimeout(180_000);
    folder = mkdtempSync(join(tmpdir(), 'packages-essentials-'));
    const args = ['tools/write-packages.mjs', '--route', 'essentials', folder];
    execFileSync(process.execPath, args, { cwd: root });
  });

  test.afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  for (const standard of ['scorm12', 'scorm2004'] as const)
    test(`${standard}: three answers complete it, without a score`, async ({ context }) => {
      const { status, score } = names[standard];
      await inScormPortal(
        standard,
        async (lms) => {
          const one = await openInPortal(context, lms);
          await expect(one.course.locator('h1')).toHaveText(essentials.title);
          await answerAll(one, items.slice(0, 2));
          await one.expectNotice(words.notice.inPortal);
          expect(lms.last()[status]).toBe('incomplete');
          await answerAll(one, items.slice(2));
          await one.leave('exit');
          await one.expectEnd('frame');
          expect(lms.last()[status]).toBe('completed');
          expect(lms.last()[score] ?? '').toBe('');
          expect(lms.faults).toEqual([]);
        },
        { folder },
      );
    });

  test('scorm12: whoever goes on to the whole course keeps everything', async ({ context }) => {
    await inScormPortal(
      'scorm12',
      async (lms) => {
        const one = await openInPortal(context, lms);
        await one.answer(items[0]!, 'A');
        await one.course.getByRole('link', { name: essentials.next.link }).click();
        await expect(one.course.locator('[data-continue]')).toBeVisible();
        await one.visit('two-words.html');
        await one.expectChosen(items[0]!, 'A');
        expect(lms.faults).toEqual([]);
      },
      { folder },
    );
  });

  for (const format of ['cmi5', 'xapi'] as const)
    test(`${format}: it says “completed” once, after the third answer, and never “passed”`, async ({
      context,
    }) => {
      await inLrsPortal(
        context,
        format,
        async ({ lrs, launch }) => {
          const one = await launch();
          await expect(one.course.locator('h1')).toHaveText(essentials.title);
          await answerAll(one, items);
          await expect.poll(() => lrs.verbs(), { timeout: 20_000 }).toContain('completed');
          await one.leave('exit');
          await expect(one.window.getByText(words.launch.saved)).toBeVisible();
          expect(lrs.verbs().filter((verb) => verb !== 'answered')).toEqual([
            'initialized',
            'completed',
            'terminated',
          ]);
          expect(lrs.verbs().filter((verb) => verb === 'answered')).toHaveLength(items.length);
          expect(lrs.statements[1]?.object?.id).toMatch(/\/course\/essentials\/items\/Q/);
          expect(lrs.faults).toEqual([]);
        },
        { folder },
      );
    });
});

async function answerAll(one: PortalCourse, some: readonly string[]): Promise<void> {
  for (const item of some) await one.answer(item, 'A');
}
