import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const work = join(root, 'test-results/small-course');

/**
 * Builds the small course of the tests with the code of the real one, and returns the folder with
 * its pages. Only the words of the interface are those of the real course.
 */
export function buildSmallCourse(): string {
  const [content, dist] = [join(work, 'content'), join(work, 'dist')];
  rmSync(work, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, 'small-course'), content, { recursive: true });
  cpSync(join(root, 'content/en/interface.yaml'), join(content, 'interface.yaml'));
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
  return dist;
}

// With a memory of its own, so that the next build of the real course finds its own again.
function script(dist: string): string {
  const options = { outDir: dist, cacheDir: join(work, 'cache'), logLevel: 'error' };
  return `import { build } from 'astro'; await build(${JSON.stringify(options)});`;
}
