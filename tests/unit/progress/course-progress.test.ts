import { afterEach, describe, expect, it, vi } from 'vitest';
import { finishLesson } from '#progress/lessons.ts';
import { FakeDevice } from './fake-device.ts';

/** Opens the course's own progress as a page does, in a browser with this storage. */
async function openPage(device: FakeDevice) {
  const page = Object.assign(new EventTarget(), { name: '' });
  vi.resetModules();
  vi.stubGlobal('window', page);
  vi.stubGlobal('localStorage', device.openTab('another-key').storage());
  const { courseProgress } = await import('#progress/device/course-progress.ts');
  const hear = (type: string, facts: object) => {
    page.dispatchEvent(Object.assign(new Event(type), facts));
  };
  return { courseProgress, hear };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('The progress of the course in a browser', () => {
  const key = 'roots-and-reach:progress';
  const elsewhere = '{"v":1,"lessons":{"on-a-tuesday":20}}';

  it('is kept under a key of its own', async () => {
    const device = new FakeDevice();
    const { courseProgress } = await openPage(device);
    courseProgress.change((progress) => finishLesson(progress, 'two-words', 10));
    expect(device.read(key)).toMatchObject({ lessons: { 'two-words': 10 } });
  });

  it('hears what another tab did', async () => {
    const device = new FakeDevice();
    const { courseProgress, hear } = await openPage(device);
    device.texts.set(key, elsewhere);
    hear('storage', { key, newValue: elsewhere });
    expect(courseProgress.get().lessons).toEqual({ 'on-a-tuesday': 20 });
  });

  it('looks again when Back brings the page from memory, and only then', async () => {
    const device = new FakeDevice();
    const { courseProgress, hear } = await openPage(device);
    device.texts.set(key, elsewhere);
    hear('pageshow', { persisted: false });
    expect(courseProgress.get().lessons).toEqual({});
    hear('pageshow', { persisted: true });
    expect(courseProgress.get().lessons).toEqual({ 'on-a-tuesday': 20 });
  });

  it('opens without a browser, and says that nothing is kept', async () => {
    vi.resetModules();
    vi.stubGlobal('window', undefined);
    vi.stubGlobal('localStorage', undefined);
    const { courseProgress } = await import('#progress/device/course-progress.ts');
    expect(courseProgress.state()).toBe('not-kept');
  });
});
