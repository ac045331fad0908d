import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { deleteProgress } from '#progress/device/delete-progress.ts';
import { answerItem } from '#progress/items.ts';
import { finishLesson } from '#progress/lessons.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { FakeDevice } from './fake-device.ts';

const key = 'roots-and-reach:progress';
const finish = (id: string) => (progress: Progress) => finishLesson(progress, id, 10);
const twoTabs = () => {
  const device = new FakeDevice();
  return { device, one: device.openTab(), two: device.openTab() };
};

describe('Two tabs of the course', () => {
  it('never lose each other’s answers, in whatever order things happen', () => {
    const anyMove = fc.record({
      tab: fc.constantFrom('one', 'two'),
      told: fc.boolean(),
      item: fc.constantFrom('Q1', 'Q2'),
      at: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 10 }), (moves) => {
        const { device, ...tabs } = twoTabs();
        for (const { tab, told, item, at } of moves) {
          const answer = { item, option: tab, at };
          tabs[tab].change((progress) => answerItem(progress, answer));
          if (told) device.tellTabs();
        }
        device.tellTabs();
        expect(tabs.one.get()).toEqual(tabs.two.get());
        expect(device.read() ?? emptyProgress).toEqual(tabs.one.get());
        for (const { item, tab } of moves)
          expect(tabs.one.get().items[item]?.chosen.map(({ option }) => option)).toContain(tab);
      }),
    );
  });

  it('see each other’s progress at once', () => {
    const { device, one, two } = twoTabs();
    const listener = vi.fn();
    two.subscribe(listener);
    one.change(finish('two-words'));
    device.tellTabs();
    expect(two.get().lessons).toEqual({ 'two-words': 10 });
    expect(listener.mock.calls).toEqual([[false]]);
  });

  it('do not write when they only hear', () => {
    const { device, one } = twoTabs();
    one.change(finish('two-words'));
    const before = device.writes;
    device.tellTabs();
    expect(device.writes).toBe(before);
  });

  it('repair what was lost when both wrote in the same moment', () => {
    const { device, one, two } = twoTabs();
    one.change(finish('two-words'));
    // As if the second tab had read before the first one wrote.
    device.texts.delete(key);
    two.change(finish('on-a-tuesday'));
    expect(device.read()).not.toHaveProperty(['lessons', 'two-words']);
    device.tellTabs();
    expect(device.read()).toMatchObject({ lessons: { 'two-words': 10, 'on-a-tuesday': 10 } });
  });

  it('do not look when something else of the same site changes', () => {
    const { device, one } = twoTabs();
    device.texts.set(key, '{"v":1,"lessons":{"two-words":10}}');
    one.heard.changed('somebody-else', 'text');
    one.heard.changed('somebody-else', null);
    expect(one.get()).toEqual(emptyProgress);
    one.heard.changed(null, null);
    expect(one.get().lessons).toEqual({ 'two-words': 10 });
  });
});

describe('Progress that was deleted in another tab', () => {
  it('is gone here at once', async () => {
    const { device, one, two } = twoTabs();
    one.change(finish('two-words'));
    device.tellTabs();
    await deleteProgress(one.storage, one);
    device.tellTabs();
    expect(two.get()).toEqual(emptyProgress);
  });

  it('does not come back when the other tab goes on before this one hears of it', async () => {
    const { device, one, two } = twoTabs();
    one.change(finish('two-words'));
    device.tellTabs();
    await deleteProgress(one.storage, one);
    one.change(finish('on-a-tuesday'));
    device.tellTabs();
    expect(two.get().lessons).toEqual({ 'on-a-tuesday': 10 });
    expect(device.read()).not.toHaveProperty(['lessons', 'two-words']);
  });

  it('does not come back with the next step, even if this tab has not heard of it', async () => {
    const { device, one, two } = twoTabs();
    one.change(finish('two-words'));
    device.tellTabs();
    await deleteProgress(one.storage, one);
    two.change(finish('on-a-tuesday'));
    expect(device.read()).toMatchObject({ lessons: { 'on-a-tuesday': 10 } });
    expect(device.read()).not.toHaveProperty(['lessons', 'two-words']);
  });

  it('does not come back with a page that Back brings from memory', async () => {
    const { device, one, two } = twoTabs();
    one.change(finish('two-words'));
    device.tellTabs();
    await deleteProgress(one.storage, one);
    one.change(finish('on-a-tuesday'));
    two.heard.returned();
    expect(two.get().lessons).toEqual({ 'on-a-tuesday': 10 });
    two.change(finish('side-by-side'));
    expect(device.read()).not.toHaveProperty(['lessons', 'two-words']);
  });

  it('leaves alone what such a page could not keep, as that is only in its memory', () => {
    const device = new FakeDevice();
    device.isBlocked = true;
    const tab = device.openTab();
    tab.change(finish('two-words'));
    tab.heard.returned();
    expect(tab.get().lessons).toEqual({ 'two-words': 10 });
  });
});
