import { describe, expect, it } from 'vitest';
import { finishLesson } from '#progress/lessons.ts';
import { emptyProgress } from '#progress/progress.ts';
import { openPage, rules, welcome } from './open-course-page.ts';

describe('A page of the course in a frame', () => {
  it('takes no state from a host that puts circles, BigInt or endless lists into it', async () => {
    const page = openPage();
    page.answer('A', 1);
    const before = page.store.get();
    const circle: Record<string, unknown> = { ...emptyProgress };
    circle['self'] = circle;
    const holes: unknown[] = [];
    holes.length = 2 ** 32 - 1;
    const saved = [circle, { ...emptyProgress, big: 1n }, { ...emptyProgress, holes }, new Map()];
    await page.hear({ ...welcome, saved, left: circle });
    expect(page.store.get()).toEqual(before);
    page.answer('B', 2);
    expect(page.store.get().items['Q1']?.chosen).toHaveLength(2);
    expect(page.types().at(-1)).toBe('progress');
  });
});

describe('A page of the course around which is a page that is allowed only by a star', () => {
  const anyone = Promise.resolve({ ...rules, origins: ['*', 'https://intranet.example'] });
  const forged = finishLesson(emptyProgress, 'two-words', 5);
  const stranger = 'https://stranger.example';

  it('takes no progress from it, and believes nothing that it says about keeping', async () => {
    const page = openPage({ rules: anyone });
    await page.hear({ ...welcome, mode: 'review', saved: [forged], left: forged }, stranger);
    await page.hear({ type: 'saved', seq: 99, ok: true, here: false, ended: false }, stranger);
    await page.hear({ type: 'saved', seq: 99, ok: false, here: true, ended: true }, stranger);
    expect(page.store.get()).toEqual(emptyProgress);
    expect(new Set(page.standings)).toEqual(new Set(['alone']));
    // It hears what is done, as it may.
    page.answer('A', 1);
    expect(page.types()).toEqual(['hello', 'progress', 'answered', 'progress']);
  });

  it('takes back what the last page said where the device keeps nothing', async () => {
    const page = openPage({ rules: anyone, canKeep: false });
    await page.hear({ ...welcome, saved: [forged] }, stranger);
    expect(page.store.get().lessons).toEqual(forged.lessons);
  });

  it('takes progress from a page that is written out', async () => {
    const page = openPage({ rules: anyone });
    await page.hear({ ...welcome, saved: [forged] }, 'https://intranet.example');
    expect(page.store.get().lessons).toEqual(forged.lessons);
  });
});
