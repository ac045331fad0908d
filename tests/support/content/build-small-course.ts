import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const work = join(root, 'test-results/small-course');

/**
 * Builds the small course of the tests with the code of the real one, once a test has changed its
 * content if it wants to, and returns the folders with its content and its pages. Only the words of
 * the interface are those of the real course.
 */
export function buildSmallCourse(change?: (content: string) => void): {
  readonly content: string;
  readonly dist: string;
} {
  const [content, dist] = [join(work, 'content'), join(work, 'dist')];
  rmSync(work, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, 'small-course'), content, { recursive: true });
  cpSync(join(root, 'content/en/interface.yaml'), join(content, 'interface.yaml'));
  change?.(content);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script(dist)],
    {
      cwd: root,
      env: { ...process.env, COURSE_LOCALE: '../test-results/small-course/content' },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The small course could not be built.\n${stderr}`);
  return { content, dist };
}

// With a memory of its own, so that the next build of the real course finds its own again.
function script(dist: string): string {
  const options = { outDir: dist, cacheDir: join(work, 'cache'), logLevel: 'error' };
  return `import { build } from 'astro'; await build(${JSON.stringify(options)});`;
}
