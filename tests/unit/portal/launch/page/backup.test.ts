import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBackup } from '#portal/launch/page/backup.ts';
import { FakeDevice } from '../../../progress/fake-device.ts';

// There is no database outside of a browser; how it is used is shown by launch-backup.test.ts.
let device: FakeDevice;
beforeEach(() => {
  device = new FakeDevice();
  vi.stubGlobal('localStorage', device.openTab('x').storage());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('What the portal has not stored', () => {
  it('waits for the same learner in the same course, and for nobody else', async () => {
    await openBackup('course', 'learner-1').keep({ lessons: {} });
    expect(await openBackup('course', 'learner-1').left).toEqual({ lessons: {} });
    expect(await openBackup('course', 'learner-2').left).toBeUndefined();
    expect(await openBackup('another course', 'learner-1').left).toBeUndefined();
  });

  it('is not promised where only localStorage keeps it, which a portal may empty', async () => {
    expect(await openBackup('course', 'learner-1').keep({})).toBe(false);
  });

  it('goes once it is stored, and never comes back', async () => {
    const backup = openBackup('course', 'learner-1');
    void backup.keep({ lessons: {} });
    backup.drop();
    expect(await openBackup('course', 'learner-1').left).toBeUndefined();
    expect([...device.texts.keys()]).toEqual([]);
  });

  it('holds no name of a learner, and exists for none without an id', async () => {
    await openBackup('course', 'jane.doe').keep({ lessons: {} });
    expect([...device.texts.keys()].join()).not.toMatch(/jane|doe/);
    await openBackup('course', '').keep({ lessons: {} });
    expect(device.texts.size).toBe(1);
    expect(await openBackup('course', '').left).toBeUndefined();
  });

  it('is nothing where the device holds nonsense', async () => {
    await openBackup('course', 'learner-1').keep({ lessons: {} });
    const [key] = [...device.texts.keys()];
    for (const text of ['', 'null', '[]', '{', '"x"']) {
      device.texts.set(key!, text);
      expect(await openBackup('course', 'learner-1').left).toBeUndefined();
    }
  });
});
