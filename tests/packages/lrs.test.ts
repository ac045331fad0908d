import { expect, test } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { exportProgress } from '#progress/export-progress.ts';
import { busyLearner } from '../support/busy-learner.ts';
import { words } from '../support/course-content.ts';
import { itemsOf } from '../support/lesson-checks.ts';
import { startLrs } from '../support/lrs-double.ts';
import type { LaunchOptions, LrsDouble } from '../support/lrs-double.ts';
import { unpack } from '../support/packages.ts';
import { passFinalCheck } from '../support/pass-final-check.ts';
import { openLaunchPage } from '../support/portal-course.ts';
import type { PortalCourse } from '../support/portal-course.ts';
import { serveSite } from '../support/serve-site.ts';

const [first, second] = itemsOf('two-words');

type Portal = {
  readonly lrs: LrsDouble;
  readonly launch: (options?: LaunchOptions) => Promise<PortalCourse>;
  readonly address: string;
};

async function inPortal(
  context: BrowserContext,
  format: 'cmi5' | 'xapi',
  play: (portal: Portal) => Promise<void>,
): Promise<void> {
  const { root, remove } = unpack(format);
  const lrs = await startLrs();
  const site = await serveSite({ root, prefix: '/content/7/', likePortal: true });
  const address = `${site.address}index.html`;
  try {
    await play({
      lrs,
      address,
      launch: (options) =>
        openLaunchPage(
          context,
          address + (format === 'cmi5' ? lrs.launch(options) : lrs.launchXapi()),
        ),
    });
  } finally {
    await Promise.all([site.close(), lrs.close()]);
    remove();
  }
}

async function answerTwo(one: PortalCourse): Promise<void> {
  await one.visit('two-words.html');
  await one.answer(first!.id, 'A');
  await one.answer(second!.id, 'B');
}

async function closeTab({ window }: PortalCourse): Promise<void> {
  await window.close({ runBeforeUnload: true });
  await expect.poll(() => window.isClosed()).toBe(true);
}

test.describe('In a portal with cmi5', () => {
  test('a session begins and ends as the standard asks, and the credentials leave the address', async ({
    context,
  }) => {
    await inPortal(context, 'cmi5', async ({ lrs, launch, address }) => {
      const one = await launch();
      expect(one.window.url()).toBe(address);
      await answerTwo(one);
      await one.expectNotice(words.notice.inPortal);
      await one.leave('exit');
      await expect(one.window.getByText(words.launch.saved)).toBeVisible();
      expect(lrs.verbs()).toEqual(['initialized', 'answered', 'answered', 'terminated']);
      expect(lrs.statements[1]).toMatchObject({
        object: {
          id: `https://roots-and-reach.example/course/items/${first!.id}`,
          definition: { interactionType: 'choice', name: { en: first!.stem } },
        },
        result: { response: 'option_A', success: first!.key === 'A' },
      });
      expect(lrs.documents.find('roots-and-reach')).toMatchObject({
        state: { items: { [first!.id]: { chosen: [{ option: 'A' }] } } },
        completed: false,
      });
      expect(lrs.faults).toEqual([]);
    });
  });

  test('a closed tab still terminates, and the next session goes on where it was', async ({
    context,
  }) => {
    await inPortal(context, 'cmi5', async ({ lrs, launch }) => {
      const one = await launch();
      await answerTwo(one);
      await closeTab(one);
      await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
      expect(lrs.verbs().filter((verb) => verb === 'answered')).toHaveLength(2);
      await expect
        .poll(() => lrs.documents.find('roots-and-reach'))
        .toMatchObject({
          state: { items: { [second!.id]: { chosen: [{ option: 'B' }] } } },
        });

      const two = await launch();
      await expect(two.course.locator('h1')).toHaveText(/Two words/);
      await expect(two.course.locator(`[id="${first!.id}"] [data-chosen="true"]`)).toHaveCount(1);
      await two.leave('exit');
      await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
      expect(lrs.verbs().filter((verb) => verb === 'answered')).toHaveLength(2);
      expect(lrs.faults).toEqual([]);
    });
  });

  for (const masteryScore of [undefined, 0.3, 0.9]) {
    const passes = masteryScore !== 0.9;
    test(`completed and passed come once in a registration; mastery ${String(masteryScore)}`, async ({
      context,
    }) => {
      await inPortal(context, 'cmi5', async ({ lrs, launch }) => {
        const options = masteryScore === undefined ? {} : { masteryScore };
        const one = await launch(options);
        await completeCourse(one);
        await expect.poll(() => lrs.verbs()).toContain('completed');
        await closeTab(one);
        await expect.poll(() => lrs.verbs().at(-1)).toBe('terminated');
        const two = await launch(options);
        await two.visit('two-words.html');
        await two.answer(itemsOf('two-words')[2]!.id, 'C');
        await two.leave('exit');
        await expect
          .poll(() => lrs.verbs().filter((verb) => verb === 'terminated'))
          .toHaveLength(2);
        expect(lrs.verbs().filter((verb) => verb === 'completed')).toHaveLength(1);
        expect(lrs.verbs().filter((verb) => verb === 'passed')).toHaveLength(passes ? 1 : 0);
        expect(lrs.verbs()).not.toContain('failed');
        const passed = lrs.statements.find(({ verb }) => verb?.id?.endsWith('passed'));
        if (passes) expect(passed?.result?.score).toMatchObject({ min: 0, max: 100 });
        const completed = lrs.statements.find(({ verb }) => verb?.id?.endsWith('completed'));
        expect(Object.keys(completed?.result ?? {}).sort()).toEqual(['completion', 'duration']);
        expect(completed?.result?.completion).toBe(true);
        expect(lrs.faults).toEqual([]);
      });
    });
  }

  for (const launchMode of ['Review', 'Browse'] as const) {
    test(`in ${launchMode} mode a session says only that it began and ended`, async ({
      context,
    }) => {
      await inPortal(context, 'cmi5', async ({ lrs, launch }) => {
        const one = await launch({ launchMode });
        await one.expectNotice(words.notice.lookingBack);
        await answerTwo(one);
        await one.leave('exit');
        await expect.poll(() => lrs.verbs()).toEqual(['initialized', 'terminated']);
        expect(lrs.documents.find('roots-and-reach')).toBeUndefined();
        expect(lrs.faults).toEqual([]);
      });
    });
  }

  test('the learner is led back to where the portal wants it', async ({ context }) => {
    await inPortal(context, 'cmi5', async ({ lrs, launch, address }) => {
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
    await inPortal(context, 'cmi5', async ({ lrs, launch }) => {
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
    await inPortal(context, 'cmi5', async ({ lrs, address }) => {
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
    await inPortal(context, 'cmi5', async ({ lrs, address }) => {
      const query = lrs.launch();
      await fetch(new URLSearchParams(query).get('fetch')!, { method: 'POST' });
      const window = await context.newPage();
      await window.goto(address + query);
      await expect(window.getByText(words.launch.over)).toBeVisible();
    });
  });

  test('a line that is down in the middle loses nothing', async ({ context }) => {
    await inPortal(context, 'cmi5', async ({ lrs, launch }) => {
      const one = await launch();
      await one.visit('two-words.html');
      await one.expectNotice(words.notice.inPortal);
      lrs.behave('down');
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

  test('two windows of one registration keep what both have done', async ({ context }) => {
    await inPortal(context, 'cmi5', async ({ lrs, launch }) => {
      const one = await launch();
      await one.visit('two-words.html');
      await one.answer(first!.id, 'A');
      await one.expectNotice(words.notice.inPortal);
      // Another device wrote, of which this window knows nothing.
      const key = [...lrs.documents.texts.keys()].find((name) => name.includes('roots-and-reach'))!;
      const other = busyLearner();
      lrs.documents.texts.set(
        key,
        JSON.stringify({ v: 1, state: other, completed: false, passed: false }),
      );
      await one.answer(second!.id, 'B');
      await expect
        .poll(() => lrs.documents.find('roots-and-reach'), { timeout: 20_000 })
        .toMatchObject({ state: { lessons: other.lessons } });
      const { state } = lrs.documents.find('roots-and-reach') as { state: typeof other };
      expect(state.items[second!.id]?.chosen.map(({ option }) => option)).toContain('B');
      expect(state.attempts).toEqual(other.attempts);
    });
  });
});

test.describe('In a portal with xAPI', () => {
  test('statements and the state are stored, and a reload goes on', async ({ context }) => {
    await inPortal(context, 'xapi', async ({ lrs, launch, address }) => {
      const one = await launch();
      expect(one.window.url()).toBe(address);
      await answerTwo(one);
      await one.expectNotice(words.notice.inPortal);
      await one.window.reload();
      await expect(one.course.locator('h1')).toHaveText(/Two words/);
      await expect(one.course.locator(`[id="${first!.id}"] [data-chosen="true"]`)).toHaveCount(1);
      await one.leave('exit');
      await expect
        .poll(() => lrs.verbs())
        .toEqual([
          'initialized',
          'answered',
          'answered',
          'terminated',
          'initialized',
          'terminated',
        ]);
      expect(lrs.faults).toEqual([]);
    });
  });

  test('completed and passed come once', async ({ context }) => {
    await inPortal(context, 'xapi', async ({ lrs, launch }) => {
      const one = await launch();
      await completeCourse(one);
      await expect.poll(() => lrs.verbs()).toContain('completed');
      await closeTab(one);
      const two = await launch();
      await expect(two.course.locator('h1')).toBeVisible();
      await closeTab(two);
      await expect.poll(() => lrs.verbs().filter((verb) => verb === 'terminated')).toHaveLength(2);
      expect(lrs.verbs().filter((verb) => verb === 'completed')).toHaveLength(1);
      expect(lrs.faults).toEqual([]);
    });
  });
});

/** Loads a whole course from a file, as the progress page lets a learner do. */
async function completeCourse(one: PortalCourse): Promise<void> {
  await one.visit('progress.html');

  const text = exportProgress(passFinalCheck(busyLearner()), Date.now());
  await one.course.locator('input[type="file"]').setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(one.course.getByText(words.progress.imported)).toBeVisible();
}
