import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkCourse } from './check-course.ts';
import { listPages } from './list-pages.ts';
import { formatMistakes } from './mistake.ts';

/** Stops the build when a content file has a mistake; says so and goes on while somebody is writing. */
export function checkCourseAtBuild(locale: string): AstroIntegration {
  return {
    name: 'check-course',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        const folder = fileURLToPath(new URL(`content/${locale}/`, config.root));
        const pages = listPages(new URL('pages/', config.srcDir));
        const mistakes = checkCourse(folder, pages);
        if (mistakes.length === 0) return;
        const text = `The content has mistakes (content/${locale}/):\n${formatMistakes(mistakes)}`;
        if (command === 'build') throw new Error(text);
        logger.error(text);
      },
    },
  };
}
