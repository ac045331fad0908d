import { test as base } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist } from '../pages/pages.ts';
import { serveSite } from './serve-site.ts';
import type { AnsweredRequest, ServedFolder } from './serve-site.ts';

/** The built course on a host of its own, which can go away, come back, and get a new version. */
export type CourseHost = {
  readonly address: string;
  readonly requests: () => readonly AnsweredRequest[];
  /** Nobody answers at the address any more. */
  readonly goAway: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
  /** Puts another version there: a page with another text, and a script that is gone. */
  readonly publish: (page: string, from: RegExp, to: string) => void;
};

type Options = Pick<ServedFolder, 'prefix' | 'also'>;

/** Browser tests with the service worker, which others block. */
export const test = base.extend<{ hostCourse: (options?: Options) => Promise<CourseHost> }>({
  serviceWorkers: 'allow',
  // Playwright reads from these brackets that the fixture needs no other one.
  // eslint-disable-next-line no-empty-pattern
  hostCourse: async ({}, use) => {
    const root = mkdtempSync(join(tmpdir(), 'course-'));
    cpSync(dist, root, { recursive: true });
    const open: { goAway: () => Promise<void> }[] = [];
    await use(async (options = {}) => {
      const host = await startHost(root, options);
      open.push(host);
      return host;
    });
    for (const host of open) await host.goAway();
    rmSync(root, { recursive: true });
  },
});

async function startHost(root: string, options: Options): Promise<CourseHost> {
  let site = await serveSite({ root, ...options });
  let isThere = true;
  const { port, pathname } = new URL(site.address);
  return {
    // Not the bare name of this machine, on which authors always get their newest build.
    address: `http://course.localhost:${port}${pathname}`,
    requests: () => site.requests,
    goAway: async () => {
      if (isThere) await site.close();
      isThere = false;
    },
    comeBack: async () => {
      site = await serveSite({ root, ...options, port: Number(port) });
      isThere = true;
    },
    publish: (page, from, to) => {
      publish(root, page, from, to);
    },
  };
}

/** What a build would do: the list names the page's new hash, and the worker the list's new name. */
function publish(root: string, page: string, from: RegExp, to: string): void {
  const path = join(root, page);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  const old = readdirSync(join(root, 'assets')).find((name) => name.startsWith('offline-files.'))!;
  const list = JSON.parse(readFileSync(join(root, 'assets', old), 'utf8')) as Record<
    string,
    string
  >;
  const mark = Date.now().toString(36).padStart(8, '0').slice(-8);
  const changed = `offline-files.${mark}.json`;
  writeFileSync(join(root, 'assets', changed), JSON.stringify({ ...list, [page]: mark }));
  rmSync(join(root, 'assets', old));
  const worker = join(root, 'offline.js');
  writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(old, changed));
}
