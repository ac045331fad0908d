import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkCourse } from './check-course.ts';
import { listPages } from './facts/list-pages.ts';
import { formatMistakes } from './reading/mistake.ts';

/** Stops the build when a content file has a mistake; says so and goes on while somebody is writing. */
export function checkCourseAtBuild(locale: string): AstroIntegration {
  const content = `content/${locale}/`;
  let folder = '';
  let findMistakes = (): string | undefined => undefined;
  return {
    name: 'check-course',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        folder = fileURLToPath(new URL(content, config.root));
        findMistakes = () => {
          const mistakes = checkCourse(folder, listPages(new URL('pages/', config.srcDir)));
          if (mistakes.length === 0) return undefined;
          const placed = mistakes.map(({ file, ...rest }) => ({ file: content + file, ...rest }));
          return `The content has mistakes:\n${formatMistakes(placed)}`;
        };
        const text = findMistakes();
        if (text === undefined) return;
        if (command === 'build') throw withoutStack(new Error(text));
        logger.error(text);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(folder)) return;
          const text = findMistakes();
          if (text === undefined) logger.info('The content has no mistakes.');
          else logger.error(text);
        });
      },
    },
  };
}

// A stack leads into this file; the mistake is in the file that the text names.
function withoutStack(error: Error): Error {
  error.stack = '';
  return error;
}
