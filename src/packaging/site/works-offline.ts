import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bytesOf, readFiles } from '#packaging/portal/package-files.ts';
import type { PackageFiles } from '#packaging/portal/package-files.ts';
import { hostFiles } from './find-unfit-files.ts';
import { shortHash } from './short-hash.ts';

/** The service worker. Its name never changes: a browser asks under it for a newer one. */
export const workerFile = 'offline.js';

/** Files that no page of the course loads. */
const others = [...hostFiles, 'robots.txt', 'embed.js', workerFile];

/** Writes the service worker, and the list of the files that it keeps. It comes last. */
export function worksOffline(): AstroIntegration {
  return {
    name: 'works-offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { name, list, count } = listCourseFiles(readFiles(folder));
        writeFileSync(join(folder, name), list);
        writeFileSync(join(folder, workerFile), await buildWorker(name));
        logger.info(`${count} files work without a network after one visit.`);
      },
    },
  };
}

/** The list of the files of a course with the hashes of what they hold, and a name that changes with it. */
export function listCourseFiles(files: PackageFiles): {
  name: string;
  list: string;
  count: number;
} {
  const marks = [...files]
    .filter(([file]) => !others.includes(file))
    .map(([file, bytes]) => [file, shortHash(bytes)] as const);
  const list = JSON.stringify(Object.fromEntries(marks));
  return {
    name: `assets/offline-files.${shortHash(bytesOf(list))}.json`,
    list,
    count: marks.length,
  };
}

async function buildWorker(list: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { courseFiles: JSON.stringify(list) },
    build: {
      write: false,
      target: 'es2022',
      // From the folder of the project, where all our tools run.
      lib: { entry: 'src/offline/offline-worker.ts', formats: ['iife'], name: 'offline' },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The service worker was not built.');
  return chunk.code.trim();
}
