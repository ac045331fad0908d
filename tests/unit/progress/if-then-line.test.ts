import { afterEach, describe, expect, it, vi } from 'vitest';
import { deleteProgress } from '#progress/device/delete-progress.ts';
import type { DeviceStorage } from '#progress/device/device-storage.ts';
import { keepLine, readLine } from '#progress/device/if-then-line.ts';
import { emptyProgress } from '#progress/progress.ts';
import { exportProgress } from '#progress/transfer.ts';

const origin = 'https://portal.example';
const line = { when: 'it is Friday at ten', what: 'write to one old contact' };

function fakeStorage(): DeviceStorage {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    key: (index) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size;
    },
  };
}

function onDevice(name = '') {
  const [local, session] = [fakeStorage(), fakeStorage()];
  vi.stubGlobal('window', { name, origin, parent: { origin } });
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', session);
  return { local, session };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('The if-then line', () => {
  it('is kept on this device, under a key of its own, and in nothing that is sent or taken along', () => {
    const { local } = onDevice();
    expect(readLine()).toBeUndefined();
    expect(keepLine(line)).toBe(true);
    expect(readLine()).toEqual(line);
    expect(local.key(0)).toBe('roots-and-reach:if-then');
    expect(local.length).toBe(1);
    expect(exportProgress(emptyProgress, 0)).not.toContain('Friday');
  });

  it('is deleted alone, and with everything else', async () => {
    const { local } = onDevice();
    keepLine(line);
    keepLine(undefined);
    expect(readLine()).toBeUndefined();
    keepLine(line);
    await deleteProgress(() => local, { forget: () => undefined });
    expect(readLine()).toBeUndefined();
  });

  it('ends with the session in a portal, where many learners share one address', () => {
    const { local, session } = onDevice('roots-and-reach:session:anna');
    keepLine(line);
    expect([local.length, session.length]).toEqual([0, 1]);
    expect(readLine()).toEqual(line);
    vi.stubGlobal('window', { name: 'roots-and-reach:session:ben', origin, parent: { origin } });
    expect(readLine()).toBeUndefined();
  });

  it.each(['', '{', '[]', '{"when":1,"what":"x"}', '"text"'])('is not read from %j', (text) => {
    const { local } = onDevice();
    local.setItem('roots-and-reach:if-then', text);
    expect(readLine()).toBeUndefined();
  });
});
