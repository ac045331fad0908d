import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deleteProgress } from '#progress/device/delete-progress.ts';
import { hasDamaged } from '#progress/device/kept-progress.ts';
import { finishLesson } from '#progress/lessons.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';

import { keepSettings } from '#progress/device/settings.ts';
import { exportProgress, importProgress } from '#progress/transfer.ts';
import { anyProgress } from './any-progress.ts';
import { FakeDevice } from './fake-device.ts';

const finish = (id: string) => (progress: Progress) => finishLesson(progress, id, 10);
const file = (parts: object) =>
  JSON.stringify({ course: 'roots-and-reach', v: 1, progress: emptyProgress, ...parts });

describe('A progress file', () => {
  it('brings the progress of one device to another, and adds to what is there', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (mine, theirs) => {
        const tab = new FakeDevice().openTab();
        tab.change(() => mine);
        const result = importProgress(exportProgress(theirs, 0), tab);
        expect(result).toEqual({ kind: 'imported', dropped: [] });
        expect(tab.get()).toEqual(mergeProgress(mine, theirs));
      }),
    );
  });

  it('says which course it is from and when it was saved, in a form that people can read', () => {
    const text = exportProgress(finish('two-words')(emptyProgress), Date.UTC(2026, 0, 2));
    expect(JSON.parse(text)).toEqual({
      course: 'roots-and-reach',
      v: 1,
      exported: '2026-01-02T00:00:00.000Z',
      progress: { v: 1, lessons: { 'two-words': 10 }, items: {}, scenarios: {} },
    });
    expect(text).toContain('\n  "course"');
  });

  it.each([
    ['is no JSON', 'Dear diary', 'not-json'],
    ['is empty', '', 'not-json'],
    ['comes from elsewhere', '{"progress":{"v":1}}', 'not-ours'],
    ['comes from another course', file({ course: 'other' }), 'not-ours'],
    ['is a list', '[1]', 'not-ours'],
    ['holds no progress', file({ progress: undefined }), 'not-ours'],
    ['comes from a newer version', file({ v: 2 }), 'newer'],
    ['holds newer progress', file({ progress: { v: 2 } }), 'newer'],
  ])('that %s is refused and changes nothing', (_, text, reason) => {
    const tab = new FakeDevice().openTab();
    tab.change(finish('two-words'));
    const before = tab.get();
    expect(importProgress(text, tab)).toEqual({ kind: 'refused', reason });
    expect(tab.get()).toBe(before);
  });

  it('with a broken part gives the rest, and names the part', () => {
    const tab = new FakeDevice().openTab();
    const progress = { v: 1, lessons: { 'two-words': 5, 'on-a-tuesday': null } };
    expect(importProgress(file({ progress }), tab)).toEqual({
      kind: 'imported',
      dropped: ['lessons.on-a-tuesday'],
    });
    expect(tab.get().lessons).toEqual({ 'two-words': 5 });
  });

  it('can be saved where nothing else is kept', () => {
    const device = new FakeDevice();
    device.isBlocked = true;
    const tab = device.openTab();
    tab.change(finish('two-words'));
    expect(exportProgress(tab.get(), 0)).toContain('two-words');
  });
});

describe('Deleting everything', () => {
  it('removes every key of the course, also what lay aside, and nothing of others', async () => {
    const device = new FakeDevice();
    device.texts.set('roots-and-reach:progress', 'damaged');
    device.texts.set('somebody-else', 'stays');
    const tab = device.openTab();
    tab.change(finish('two-words'));
    keepSettings(tab.storage, { look: 'dark', motion: 'less' });
    expect(hasDamaged(tab.storage)).toBe(true);
    await deleteProgress(tab.storage, tab);
    expect([...device.texts.keys()]).toEqual(['somebody-else']);
    expect(hasDamaged(tab.storage)).toBe(false);
    expect(tab.get()).toEqual(emptyProgress);
    expect(tab.dropped()).toEqual([]);
  });

  it('empties the memory, too, where storage is blocked', async () => {
    const device = new FakeDevice();
    device.isBlocked = true;
    const tab = device.openTab();
    tab.change(finish('two-words'));
    await deleteProgress(tab.storage, tab);
    expect(tab.get()).toEqual(emptyProgress);
    expect(tab.state()).toBe('not-kept');
  });

  it('makes room: progress can be kept again', async () => {
    const device = new FakeDevice();
    const tab = device.openTab();
    tab.change(finish('two-words'));
    device.isFull = true;
    tab.change(finish('on-a-tuesday'));
    await deleteProgress(tab.storage, tab);
    expect(tab.state()).toBe('kept-here');
    expect(tab.get()).toEqual(emptyProgress);
  });
});
