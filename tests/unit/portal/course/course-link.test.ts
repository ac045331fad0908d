import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Rules } from '#portal/course/course-link.ts';
import { wrapMessage } from '#portal/protocol/messages.ts';
import { answerItem } from '#progress/items.ts';
import { finishLesson } from '#progress/lessons.ts';
import { visit } from '#progress/place.ts';
import { emptyProgress } from '#progress/progress.ts';
import { openPage, own, rules, welcome } from './open-course-page.ts';

afterEach(() => vi.useRealTimers());

describe('A page of the course in a frame', () => {
  it('says hello, with nothing but its name, and nothing more until a host answers', () => {
    const page = openPage();
    page.answer('A', 1);
    expect(page.sent).toEqual([
      { message: wrapMessage({ type: 'hello', seq: 1, page: 'two-words.html' }), target: '*' },
    ]);
  });

  it('says hello again when a host asks, and can be adopted late', async () => {
    const page = openPage();
    page.answer('A', 1);
    await page.hear({ type: 'host?', seq: 0 });
    await page.hear(welcome);
    expect(page.types()).toEqual(['hello', 'hello', 'answered', 'progress']);
    expect(page.sent.at(-1)!.target).toBe(own);
  });

  it('takes in what the host has saved, and does not report it as new', async () => {
    const page = openPage();
    await Promise.resolve();
    const saved = answerItem(finishLesson(emptyProgress, 'two-words', 5), {
      item: 'Q1',
      option: 'B',
      at: 4,
    });
    await page.hear({ ...welcome, saved: [saved, 'no state', null] });
    expect(page.store.get()).toMatchObject({ lessons: { 'two-words': 5 } });
    expect(page.types()).toEqual(['hello', 'progress']);
    page.answer('A', 9);
    expect(page.types()).toEqual(['hello', 'progress', 'answered', 'progress']);
    expect(page.sent.at(-1)!.message).toMatchObject({ state: page.store.get() });
  });

  it('tells once more what an earlier session left, and nothing that the portal has', async () => {
    const page = openPage();
    const saved = answerItem(emptyProgress, { item: 'Q1', option: 'B', at: 4 });
    const left = answerItem(saved, { item: 'Q1', option: 'A', at: 6 });
    await page.hear({ ...welcome, saved: [saved], left });
    const told = page.sent.flatMap(({ message }) => (message.type === 'answered' ? [message] : []));
    expect(told).toMatchObject([{ answer: { option: 'A', at: 6 } }]);
    await page.hear({ ...welcome, saved: [saved], left: 'no state' });
    expect(page.types().filter((type) => type === 'answered')).toHaveLength(1);
  });

  it('posts the state at once, and the report when its rules have come', async () => {
    let arrive: (loaded: Rules) => void = () => undefined;
    const page = openPage({ rules: new Promise((done) => (arrive = done)) });
    await page.hear(welcome);
    page.answer('A', 1);
    expect(page.types()).toEqual(['hello', 'progress', 'progress']);
    expect(page.sent.at(-1)!.message).not.toHaveProperty('report');
    arrive(rules);
    await Promise.resolve();
    await Promise.resolve();
    expect(page.types()).toEqual(['hello', 'progress', 'progress', 'answered', 'progress']);
    expect(page.sent.at(-1)!.message).toHaveProperty('report');
  });

  it('waits for its rules before it leaves, so that no answer goes untold', async () => {
    let arrive: (loaded: Rules) => void = () => undefined;
    const page = openPage({ rules: new Promise((done) => (arrive = done)) });
    const left = answerItem(emptyProgress, { item: 'Q1', option: 'A', at: 6 });
    await page.hear({ ...welcome, left });
    const leaving = page.link.leave();
    expect(page.types()).not.toContain('exit');
    arrive(rules);
    await leaving;
    expect(page.types()).toEqual(['hello', 'progress', 'answered', 'progress', 'exit']);
  });

  it('leaves without its rules when they do not come', async () => {
    vi.useFakeTimers();
    const page = openPage({ rules: new Promise(() => undefined) });
    void page.link.leave();
    await vi.advanceTimersByTimeAsync(5000);
    expect(page.types().at(-1)).toBe('exit');
  });

  it.each([true, false])(
    'leaves answers of another page to that page (heard: %s)',
    async (heard) => {
      const page = openPage();
      await page.hear(welcome);
      const other = page.device.openTab();
      other.change((one) => answerItem(one, { item: 'Q1', option: 'A', at: 1 }));
      if (heard) page.device.tellTabs();
      page.answer('B', 2);
      const answers = page.sent
        .map(({ message }) => message)
        .filter(({ type }) => type === 'answered');
      expect(answers).toMatchObject([{ answer: { option: 'B' } }]);
    },
  );

  it('tells nothing in review', async () => {
    const page = openPage();
    await page.hear({ ...welcome, mode: 'review' });
    page.answer('A', 1);
    expect(page.types()).toEqual(['hello']);
    expect(page.standings).toEqual(['looking-back']);
  });

  it('listens only to the window around it, and to origins that may hear what is done', async () => {
    const page = openPage();
    await page.hear(welcome, own, {});
    await page.hear(welcome, 'https://elsewhere.example');
    await page.hear(welcome, 'null');
    expect(page.types()).toEqual(['hello']);
    await page.hear(welcome, 'https://intranet.example');
    expect(page.types()).toEqual(['hello', 'progress']);
    expect(page.sent.at(-1)!.target).toBe('https://intranet.example');
  });

  it('says where progress is kept, as the host tells it', async () => {
    const page = openPage();
    const saved = { type: 'saved', seq: 9, ok: true, here: false, ended: false } as const;
    await page.hear(saved);
    await page.hear(welcome);
    await page.hear(saved);
    await page.hear({ ...saved, seq: 0 });
    await page.hear({ ...saved, ok: false, here: true });
    await page.hear({ ...saved, ok: false });
    await page.hear({ ...saved, ok: false, ended: true });
    expect(page.standings).toEqual(['in-portal', 'unsaved-here', 'unsaved', 'ended']);
  });

  it('says at once that an answer is not stored yet, and that it is when the host says so', async () => {
    const page = openPage();
    const saved = { type: 'saved', seq: 99, ok: true, here: false, ended: false } as const;
    await page.hear(welcome);
    await page.hear(saved);
    // A page that was opened is nothing that anybody would miss.
    page.store.change((one) => visit(one, 'on-a-tuesday.html'));
    expect(page.standings).toEqual(['in-portal']);
    page.answer('A', 1);
    expect(page.standings).toEqual(['in-portal', 'saving']);
    await page.hear({ ...saved, seq: 1 });
    expect(page.standings).toEqual(['in-portal', 'saving']);
    await page.hear(saved);
    await page.hear({ ...saved, ok: false });
    page.answer('B', 2);
    expect(page.standings).toEqual(['in-portal', 'saving', 'in-portal', 'unsaved']);
  });

  it('gives at once what a leaving host has not heard yet', async () => {
    const page = openPage();
    await page.hear(welcome);
    const heard = page.sent.at(-1)!.message.seq;
    page.answer('A', 1);
    page.answer('B', 2);
    expect(page.link.pull(heard).map(({ type }) => type)).toEqual([
      'answered',
      'answered',
      'progress',
    ]);
  });
});
