import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { readCourse } from '#authoring/reading/read-course.ts';
import type { Course } from '#authoring/reading/read-course.ts';
import { measureParts } from './measure-parts.ts';
import { measureRoute, toMinutes } from './measure-route.ts';

/** Measures the course for its pages, and again after every change: one entry per part, and "all". */
export function loadMinutes(folder: string): Loader {
  return loadMeasured('minutes', folder, (course) => {
    const { lessons, ...parts } = measureRoute(course);
    return Object.fromEntries(
      Object.entries({ ...lessons, ...parts }).map(([id, seconds]) => [
        id,
        { minutes: toMinutes(seconds) },
      ]),
    );
  });
}

/** Measures every part that a learner can have done: one entry, "parts". */
export function loadSeconds(folder: string): Loader {
  return loadMeasured('seconds', folder, (course) => ({ parts: measureParts(course) }));
}

type Entries = Readonly<Record<string, Record<string, unknown>>>;

function loadMeasured(name: string, folder: string, measure: (course: Course) => Entries): Loader {
  return {
    name,
    load: ({ config, store, watcher }) => {
      const path = fileURLToPath(new URL(`${folder}/`, config.root));
      const load = (): void => {
        const course = readCourse(path);
        // What cannot be read is told elsewhere, with file and line.
        if (Array.isArray(course)) return;
        for (const [id, data] of Object.entries(measure(course))) store.set({ id, data });
      };
      watcher?.on('change', (changed) => {
        if (changed.startsWith(path)) load();
      });
      load();
      return Promise.resolve();
    },
  };
}
