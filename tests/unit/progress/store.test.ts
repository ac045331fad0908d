import { describe, expect, it, vi } from 'vitest';
import { finishLesson } from '#progress/lessons.ts';
import { visit } from '#progress/place.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { FakeDevice } from './fake-device.ts';

const key = 'roots-and-reach:progress';
const finish = (id: string) => (progress: Progress) => finishLesson(progress, id, 10);
const same = (progress: Progress) => progress;
const deviceWith = (text: string) => {
  const device = new FakeDevice();
  device.texts.set(key, text);
  return device;
};

describe('Progress on this device', () => {
  it('is there again when the learner comes back', () => {
    const device = new FakeDevice();
    device.openTab().change(finish('two-words'));
    const later = device.openTab();
    expect(later.get().lessons).toEqual({ 'two-words': 10 });
    expect(later.state()).toBe('kept-here');
  });

  it('writes nothing for a learner who has done nothing', () => {
    const device = new FakeDevice();
    device.openTab().change(same);
    expect(device.texts.size).toBe(0);
  });

  it('tells every listener after a change, and none that has left', () => {
    const tab = new FakeDevice().openTab();
    const [stays, leaves] = [vi.fn(), vi.fn()];
    tab.subscribe(stays);
    tab.subscribe(leaves)();
    tab.change(finish('two-words'));
    expect(stays).toHaveBeenCalledTimes(1);
    expect(leaves).not.toHaveBeenCalled();
  });

  it('stays the same object and tells nobody as long as nothing changes', () => {
    const tab = new FakeDevice().openTab();
    tab.change(finish('two-words'));
    const before = tab.get();
    const listener = vi.fn();
    tab.subscribe(listener);
    tab.change(finish('two-words'));
    tab.heard.changed(null, null);
    expect(tab.get()).toBe(before);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('When storage is blocked', () => {
  const device = new FakeDevice();
  device.isBlocked = true;

  it('the course works, remembers until the page closes, and says that it cannot keep', () => {
    const tab = device.openTab();
    expect(tab.state()).toBe('not-kept');
    tab.change(finish('two-words'));
    tab.change(same);
    expect(tab.get().lessons).toEqual({ 'two-words': 10 });
    expect(tab.state()).toBe('not-kept');
  });

  it('what was done meanwhile is kept as soon as storage opens', () => {
    const once = new FakeDevice();
    once.isBlocked = true;
    const tab = once.openTab();
    tab.change(finish('two-words'));
    once.isBlocked = false;
    tab.change(finish('on-a-tuesday'));
    expect(tab.state()).toBe('kept-here');
    expect(once.read()).toMatchObject({ lessons: { 'two-words': 10, 'on-a-tuesday': 10 } });
  });
});

describe('When storage is full', () => {
  it('the learner is told, what was kept before stays, and nothing of this page is lost', () => {
    const device = new FakeDevice();
    const tab = device.openTab();
    const listener = vi.fn();
    tab.change(finish('two-words'));
    tab.subscribe(listener);
    device.isFull = true;
    tab.change(finish('on-a-tuesday'));
    expect(tab.state()).toBe('not-kept');
    expect(listener).toHaveBeenCalledTimes(1);
    expect(tab.get().lessons).toEqual({ 'two-words': 10, 'on-a-tuesday': 10 });
    expect(device.read()).toMatchObject({ lessons: { 'two-words': 10 } });

    device.isFull = false;
    tab.change((progress) => visit(progress, 'index.html'));
    expect(tab.state()).toBe('kept-here');
    expect(device.read()).toMatchObject({ lessons: { 'two-words': 10, 'on-a-tuesday': 10 } });
  });

  it('the learner is also told when there is room again', () => {
    const device = new FakeDevice();
    const tab = device.openTab();
    device.isFull = true;
    tab.change(finish('two-words'));
    const listener = vi.fn();
    tab.subscribe(listener);
    device.isFull = false;
    tab.change(same);
    expect(tab.state()).toBe('kept-here');
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('When saved progress is damaged', () => {
  it('starts anew, says what could not be read, and puts the damaged text aside', () => {
    const device = deviceWith('{"v":1,"less');
    const tab = device.openTab();
    expect(tab.get()).toEqual(emptyProgress);
    expect(tab.dropped()).toEqual(['progress']);
    tab.change(finish('two-words'));
    expect(device.texts.get(`${key}:damaged`)).toBe('{"v":1,"less');
    expect(device.read()).toMatchObject({ lessons: { 'two-words': 10 } });
    expect(device.openTab().dropped()).toEqual([]);
  });

  it('goes on with what can be read', () => {
    const text = '{"v":1,"lessons":{"two-words":5,"on-a-tuesday":"?"}}';
    const device = deviceWith(text);
    const tab = device.openTab();
    tab.change(finish('side-by-side'));
    expect(tab.dropped()).toEqual(['lessons.on-a-tuesday']);
    expect(tab.get().lessons).toEqual({ 'two-words': 5, 'side-by-side': 10 });
    expect(device.texts.get(`${key}:damaged`)).toBe(text);
  });

  it('leaves the damaged text where it is when there is no room to put it aside', () => {
    const device = deviceWith('damaged');
    device.isFull = true;
    const tab = device.openTab();
    tab.change(finish('two-words'));
    expect(tab.state()).toBe('not-kept');
    expect(device.texts.get(key)).toBe('damaged');
  });

  it('leaves it alone as long as there is nothing new to keep', () => {
    const device = deviceWith('damaged');
    device.openTab().change(same);
    expect([...device.texts]).toEqual([[key, 'damaged']]);
  });
});

describe('When a newer version of the course has written', () => {
  const newer = '{"v":2,"lessons":{"two-words":5},"items":{"Q1":"in a new form"}}';

  it('shows what it understands, leaves the newer data as it is, and writes beside it', () => {
    const device = deviceWith(newer);
    const tab = device.openTab();
    expect(tab.state()).toBe('newer-data');
    expect(tab.get().lessons).toEqual({ 'two-words': 5 });
    tab.change(finish('on-a-tuesday'));
    expect(tab.state()).toBe('newer-data');
    expect(device.texts.get(key)).toBe(newer);
    expect(device.read(`${key}:v1`)).toMatchObject({ lessons: { 'on-a-tuesday': 10 } });
  });

  it('finds its own work again the next time', () => {
    const device = deviceWith(newer);
    device.openTab().change(finish('on-a-tuesday'));
    expect(device.openTab().get().lessons).toEqual({ 'two-words': 5, 'on-a-tuesday': 10 });
  });

  it('notices when this happens in another tab', () => {
    const device = new FakeDevice();
    const tab = device.openTab();
    tab.change(finish('on-a-tuesday'));
    device.texts.set(key, newer);
    tab.heard.changed(key, newer);
    expect(tab.state()).toBe('newer-data');
    expect(tab.get().lessons).toEqual({ 'two-words': 5, 'on-a-tuesday': 10 });
    expect(device.texts.get(key)).toBe(newer);
  });
});
