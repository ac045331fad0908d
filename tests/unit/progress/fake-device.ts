import { progressKind } from '#progress/device/course-progress.ts';
import type { DeviceStorage } from '#progress/device/device-storage.ts';
import { openStore } from '#progress/device/store.ts';
import type { Heard, Store } from '#progress/device/store.ts';

/** One open page of the course, and how it hears of the others. */
export type Tab = Store & { readonly storage: () => DeviceStorage; readonly heard: Heard };

/** A browser's storage in memory: shared by tabs, and blocked or full at will. */
export class FakeDevice {
  isBlocked = false;
  isFull = false;
  readonly texts = new Map<string, string>();
  /** How often a text was written. */
  writes = 0;
  readonly #tabs: Tab[] = [];
  readonly #waiting: (() => void)[] = [];

  /** Opens a page. What it writes is told to the other tabs by `tellTabs`. */
  openTab(key = 'roots-and-reach:progress'): Tab {
    let heard: Heard | undefined;
    const isMine = (tab: Tab) => tab.heard === heard;
    const storage = () => this.#storageFor(isMine);
    const store = openStore(progressKind, {
      storage,
      key,
      listen: (listener) => {
        heard = listener;
      },
    });
    const tab = { ...store, storage, heard: heard! };
    this.#tabs.push(tab);
    return tab;
  }

  /** Lets every tab hear what the others wrote, and what they write in answer, until it is quiet. */
  tellTabs(): void {
    for (let told = 0; this.#waiting.length; told += 1) {
      if (told > 1000) throw new Error('The tabs answer each other for ever.');
      this.#waiting.shift()?.();
    }
  }

  /** The parsed text under a key. */
  read(key = 'roots-and-reach:progress'): unknown {
    return JSON.parse(this.texts.get(key) ?? 'null');
  }

  #storageFor(isWriter: (tab: Tab) => boolean): DeviceStorage {
    if (this.isBlocked) throw new DOMException('The operation is insecure.', 'SecurityError');
    const tell = (key: string, text: string | null) => {
      for (const tab of this.#tabs.filter((one) => !isWriter(one)))
        this.#waiting.push(() => {
          tab.heard.changed(key, text);
        });
    };
    return {
      getItem: (key) => this.texts.get(key) ?? null,
      setItem: (key, text) => {
        if (this.isFull) throw new DOMException('No room is left.', 'QuotaExceededError');
        this.writes += 1;
        if (this.texts.get(key) === text) return;
        this.texts.set(key, text);
        tell(key, text);
      },
      removeItem: (key) => {
        if (this.texts.delete(key)) tell(key, null);
      },
      key: (index) => [...this.texts.keys()][index] ?? null,
      length: this.texts.size,
    };
  }
}
