import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const work = join(root, 'test-results/development');

/**
 * Builds the course with the development build of React, which warns where the built one is silent.
 * Returns the folder with its pages.
 */
export function buildForDevelopment(): string {
  const dist = join(work, 'dist');
  rmSync(work, { recursive: true, force: true });
  const vite = { define: { 'process.env.NODE_ENV': '"development"' } };
  const options = { outDir: dist, cacheDir: join(work, 'cache'), logLevel: 'error', vite };
  const script = `import { build } from 'astro'; await build(${JSON.stringify(options)});`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The course could not be built for development.\n${stderr}`);
  return dist;
}
