import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { readCourse } from '#authoring/reading/read-course.ts';
import { measureRoute, toMinutes } from './measure-route.ts';

/** Measures the course for its pages, and again after every change: one entry per part, and "all". */
export function loadMinutes(folder: string): Loader {
  return {
    name: 'minutes',
    load: ({ config, store, watcher }) => {
      const path = fileURLToPath(new URL(`${folder}/`, config.root));
      const measure = (): void => {
        const course = readCourse(path);
        // What cannot be read is told elsewhere, with file and line.
        if (Array.isArray(course)) return;
        const { lessons, ...parts } = measureRoute(course);
        for (const [id, seconds] of Object.entries({ ...lessons, ...parts }))
          store.set({ id, data: { minutes: toMinutes(seconds) } });
      };
      watcher?.on('change', (changed) => {
        if (changed.startsWith(path)) measure();
      });
      measure();
      return Promise.resolve();
    },
  };
}
