import { expect, test } from '@playwright/test';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { busyLearner } from '../../support/content/busy-learner.ts';
import { words } from '../../support/content/course-content.ts';
import { asked, closeTab, completeCourse, inLrsPortal } from '../../support/portals/lrs-portal.ts';

const [first, second, third] = asked;

for (const format of ['cmi5', 'xapi'] as const) {
  test.describe(`In a portal with ${format}`, () => {
    for (const behaviour of ['down', '404'] as const) {
      test(`a record store that answers “${behaviour}” in the middle loses nothing`, async ({
        context,
      }) => {
        await inLrsPortal(context, format, async ({ lrs, launch }) => {
          const one = await launch();
          await one.visit('two-words.html');
          await one.expectNotice(words.notice.inPortal);
          await one.getReady(second!.id);
          lrs.behave(behaviour);
          await one.answer(first!.id, 'A');
          await one.answer(second!.id, 'B');
          await one.expectNotice(words.notice.unsavedHere);
          lrs.behave('fine');
          await one.expectNotice(words.notice.inPortal);
          await one.leave('exit');
          await expect
            .poll(() => lrs.verbs())
            .toEqual(['initialized', 'answered', 'answered', 'terminated']);
          expect(lrs.faults).toEqual([]);
        });
      });
    }

    test('where a record store takes no more from this session, the course says so', async ({
      context,
    }) => {
      await inLrsPortal(context, format, async ({ lrs, launch }) => {
        const one = await launch();
        await one.visit('two-words.html');
        await one.expectNotice(words.notice.inPortal);
        await one.getReady(first!.id);
        lrs.behave('403');
        await one.answer(first!.id, 'A');
        await one.expectNotice(words.notice.ended);
      });
    });

    test('what a record store never takes is named when the learner leaves', async ({
      context,
    }) => {
      await inLrsPortal(
        context,
        format,
        async ({ lrs, launch }) => {
          const one = await launch();
          await completeCourse(one);
          await expect.poll(() => lrs.verbs(), { timeout: 20_000 }).toContain('passed');
          await one.leave('exit');
          const line = `${words.launch.refusedParts} completed`;
          await expect(one.window.getByText(line)).toBeVisible({ timeout: 15_000 });
          expect(lrs.verbs()).not.toContain('completed');
          expect(lrs.documents.find('roots-and-reach')).toMatchObject({ completed: false });
        },
        { quirks: { refusesVerb: 'completed' } },
      );
    });

    test('what another window has told is not told again', async ({ context }) => {
      await inLrsPortal(context, format, async ({ lrs, launch }) => {
        const one = await launch();
        await one.visit('two-words.html');
        await one.answer(first!.id, 'A');
        await expect
          .poll(() => lrs.documents.find('roots-and-reach'), { timeout: 20_000 })
          .toMatchObject({ state: { items: { [first!.id]: {} } } });
        const key = [...lrs.documents.texts.keys()].find((name) =>
          name.includes('roots-and-reach'),
        )!;
        const other = { v: 1, state: emptyProgress, completed: true, passed: true };
        lrs.documents.texts.set(key, JSON.stringify(other));
        await completeCourse(one);
        await expect
          .poll(() => lrs.documents.find('roots-and-reach'), { timeout: 20_000 })
          .toMatchObject({
            state: { lessons: busyLearner().lessons },
            completed: true,
            passed: true,
          });
        await one.leave('exit');
        await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
        expect(lrs.verbs()).not.toContain('completed');
        expect(lrs.verbs()).not.toContain('passed');
      });
    });

    test('what another device has done meanwhile is kept too', async ({ context }) => {
      await inLrsPortal(context, format, async ({ lrs, launch }) => {
        const one = await launch();
        await one.visit('two-words.html');
        await one.answer(first!.id, 'A');
        await expect
          .poll(() => lrs.documents.find('roots-and-reach'), { timeout: 20_000 })
          .toMatchObject({ state: { items: { [first!.id]: {} } } });
        // Another device wrote, of which this window knows nothing.
        const key = [...lrs.documents.texts.keys()].find((name) =>
          name.includes('roots-and-reach'),
        )!;
        const other = busyLearner();
        lrs.documents.texts.set(
          key,
          JSON.stringify({ v: 1, state: other, completed: false, passed: false }),
        );
        await one.answer(second!.id, 'B');
        const readState = () =>
          (lrs.documents.find('roots-and-reach') as { state: typeof other }).state;
        const readOptions = () => readState().items[second!.id]?.chosen.map(({ option }) => option);
        await expect.poll(readOptions, { timeout: 20_000 }).toContain('B');
        await expect
          .poll(readState, { timeout: 20_000 })
          .toMatchObject({ lessons: other.lessons, attempts: other.attempts });
      });
    });
  });
}

// Two sessions of cmi5 at once are two launches, of which a portal gives up the first.
test('Of two windows with xAPI one writes, the other hands over; when it closes, the other one writes', async ({
  context,
}) => {
  await inLrsPortal(context, 'xapi', async ({ lrs, launch }) => {
    const [one, two] = [await launch(), await launch()];
    for (const { visit, launch: page } of [one, two]) {
      await visit('two-words.html');
      await expect(page.getByText(words.launch.twice)).toBeVisible();
    }
    /** What each window writes from here on: the state, and answers. */
    const written = { one: [] as string[], two: [] as string[] };
    for (const [name, { window }] of Object.entries({ one, two }))
      window.on('request', (request) => {
        if (request.method() === 'PUT') written[name as 'one' | 'two'].push('state');
        if (request.postData()?.includes('/answered'))
          written[name as 'one' | 'two'].push('answer');
      });
    const readItems = () =>
      Object.keys((lrs.documents.find('roots-and-reach') as { state: Progress }).state.items);

    await two.answer(second!.id, 'B');
    await one.answer(first!.id, 'A');
    for (const { expectNotice } of [one, two]) await expectNotice(words.notice.inPortal);
    await expect.poll(readItems).toEqual(expect.arrayContaining([first!.id, second!.id]));
    expect(written.two).toEqual([]);
    expect(written.one.filter((what) => what === 'answer')).not.toEqual([]);

    await closeTab(one);
    await expect(two.launch.getByText(words.launch.twice)).toBeHidden();
    await two.answer(third!.id, 'C');
    await expect.poll(() => written.two, { timeout: 15_000 }).toContain('answer');
    await two.expectNotice(words.notice.inPortal);
    await expect.poll(readItems).toContain(third!.id);
    expect(lrs.verbs().filter((verb) => verb === 'answered')).toHaveLength(3);
    expect(lrs.faults).toEqual([]);
  });
});
