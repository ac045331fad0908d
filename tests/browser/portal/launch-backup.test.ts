import { expect, test } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { openInPortal } from '../../support/portals/portal-course.ts';
import { answerTwo, answersIn, asked, inScormPortal } from '../../support/portals/scorm-portal.ts';

test.setTimeout(60_000);

test('What the device has kept is handed in, though the portal emptied localStorage at the next login', async ({
  context,
}) => {
  await inScormPortal('scorm12', async (lms) => {
    const one = await openInPortal(context, lms);
    await one.visit('two-words.html');
    await one.expectNotice(words.notice.inPortal);
    await one.getReady(asked[1]!.id);
    lms.behave('500');
    await answerTwo(one);
    await one.expectNotice(words.notice.unsavedHere);
    await one.leave('tab');
    await one.expectGone();
    expect(answersIn(lms, 'scorm12')).toEqual([undefined, undefined]);

    const login = await context.newPage();
    await login.goto(lms.open({ opens: 'popup' }));
    await login.evaluate(() => {
      localStorage.clear();
    });
    lms.behave('fine');
    const two = await openInPortal(context, lms);
    await two.visit('two-words.html');
    await two.expectChosen(asked[1]!.id, 'B');
    await two.expectNotice(words.notice.inPortal);
    await expect.poll(() => answersIn(lms, 'scorm12')).toEqual(['A', 'B']);
    await two.leave('exit');
    await two.expectEnd('frame');
    // Stored means gone from the device.
    const left = await login.evaluate(
      () =>
        new Promise((done) => {
          const open = indexedDB.open('roots-and-reach');
          open.onsuccess = () => {
            const keys = open.result.transaction('texts').objectStore('texts').getAllKeys();
            keys.onsuccess = () => {
              done(keys.result);
            };
          };
        }),
    );
    expect(left).toEqual([]);
    expect(lms.faults).toEqual([]);
  });
});

test('Where the device keeps nothing, the page says so before the learner leaves, and leaving works', async ({
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await inScormPortal('scorm12', async (lms) => {
    const one = await openInPortal(context, lms, { exits: 2 });
    await one.visit('two-words.html');
    await one.getReady(asked[1]!.id);
    lms.behave('500');
    await one.answer(asked[1]!.id, 'B');
    await one.expectNotice(words.notice.unsaved);
    await one.leave('exit');
    await expect(one.launch.getByText(words.launch.notKeptHere)).toBeVisible();
    await one.press(words.launch.leaveAnyway);
    await expect(one.launch.locator('iframe')).toHaveCount(0);
    await expect(one.launch.getByText(words.launch.notSaved)).toBeVisible();
    await expect(one.launch.getByText(words.launch.backToPortal)).toBeVisible();
    await expect(one.launch.getByText(words.launch.closeWindow)).toHaveCount(0);
  });
});
