import { describe, expect, it } from 'vitest';
import { applySettings, keepSettings, readSettings } from '#progress/device/settings.ts';
import type { Settings } from '#progress/device/settings.ts';
import { FakeDevice } from './fake-device.ts';

const bySystem = { look: 'system', motion: 'system' };
const apply = (settings: Settings, dataset: Record<string, string> = {}) => {
  applySettings(settings, { dataset });
  return dataset;
};

describe('The learner’s settings', () => {
  it('follow the system until the learner chooses', () => {
    expect(readSettings(new FakeDevice().openTab().storage)).toEqual(bySystem);
  });

  it('are there again when the learner comes back, where the head of every page looks for them', () => {
    const device = new FakeDevice();
    const { storage } = device.openTab();
    expect(keepSettings(storage, { look: 'dark', motion: 'less' })).toBe(true);
    expect(readSettings(storage)).toEqual({ look: 'dark', motion: 'less' });
    expect(device.read('roots-and-reach:settings')).toEqual({ look: 'dark', motion: 'less' });
  });

  it('follow the system where storage is blocked, and nothing fails', () => {
    const device = new FakeDevice();
    device.isBlocked = true;
    const { storage } = device.openTab();
    expect(readSettings(storage)).toEqual(bySystem);
    expect(keepSettings(storage, { look: 'dark', motion: 'less' })).toBe(false);
  });

  it.each(['', 'dark', '[]', 'null', '{"look":"pink","motion":1}'])(
    'follow the system when %j is found instead',
    (text) => {
      const device = new FakeDevice();
      device.texts.set('roots-and-reach:settings', text);
      expect(readSettings(device.openTab().storage)).toEqual(bySystem);
    },
  );

  it('keep what can be read when the rest is broken', () => {
    const device = new FakeDevice();
    device.texts.set('roots-and-reach:settings', '{"look":"light","motion":7}');
    expect(readSettings(device.openTab().storage)).toEqual({ look: 'light', motion: 'system' });
  });

  it('stand on the root element only when they differ from the system', () => {
    expect(apply({ look: 'dark', motion: 'less' })).toEqual({ theme: 'dark', motion: 'less' });
    expect(apply({ look: 'light', motion: 'system' })).toEqual({ theme: 'light' });
    expect(
      apply(
        { look: 'system', motion: 'system' },
        { theme: 'dark', motion: 'less', other: 'stays' },
      ),
    ).toEqual({ other: 'stays' });
  });
});
