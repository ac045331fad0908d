import { expect, test } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import { answersIn, asked, inScormPortal } from '../../support/portals/scorm-portal.ts';

const [first, second] = asked;

/** Every line about saving that any page of the course shows, by its name, from now on. */
async function listNotices(context: BrowserContext): Promise<string[]> {
  const shown: string[] = [];
  await context.addInitScript(() => {
    new MutationObserver(() => {
      for (const line of document.querySelectorAll<HTMLElement>('[data-notice]:not([hidden])')) {
        const name = line.dataset['notice'] ?? '';
        if (line.dataset['seen'] === name) continue;
        line.dataset['seen'] = name;
        console.log(`notice: ${name}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  context.on('console', (message) => {
    const [, name] = /^notice: (.+)$/.exec(message.text()) ?? [];
    if (name) shown.push(name);
  });
  return shown;
}

test('A portal that takes 150 ms for each value is never said to record nothing', async ({
  context,
}) => {
  await inScormPortal('scorm12', async (lms) => {
    const shown = await listNotices(context);
    const one = await openInPortal(context, lms, { slowMs: 150 });
    for (const page of ['two-words.html', 'about.html', 'two-words.html']) {
      await one.visit(page);
      await one.expectNotice(words.notice.inPortal);
    }
    await one.answer(first!.id, 'A');
    await one.expectNotice(words.notice.inPortal);
    await one.leave('exit');
    await one.expectEnd('frame');
    expect(answersIn(lms, 'scorm12')[0]).toBe('A');
    expect([...new Set(shown)].sort()).toEqual(['in-portal', 'saving']);
  });
});

test('While a new answer is not stored, no line says “saved”', async ({ context }) => {
  await inScormPortal('scorm12', async (lms) => {
    const one = await openInPortal(context, lms);
    await one.visit('two-words.html');
    await one.answer(first!.id, 'A');
    await one.expectNotice(words.notice.inPortal);
    lms.behave('500');
    await one.answer(second!.id, 'B');
    const line = one.course.locator('[data-notice]:visible');
    const said = new Set<string>();
    const look = async (): Promise<boolean> => {
      const now = ((await line.textContent()) ?? '').trim();
      said.add(now);
      return now.startsWith(words.notice.unsavedHere);
    };
    await expect.poll(look, { intervals: [50] }).toBe(true);
    expect([...said]).not.toContain(words.notice.inPortal);
    expect(answersIn(lms, 'scorm12')[1]).toBeUndefined();
    lms.behave('fine');
    await one.expectNotice(words.notice.inPortal);
    expect(answersIn(lms, 'scorm12')[1]).toBe('B');
  });
});
