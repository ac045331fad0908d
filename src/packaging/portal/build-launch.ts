import { join } from 'node:path';
import { build } from 'vite';
import type { LaunchStandard } from './launch-page.ts';

/**
 * Returns the launch script for one standard: one classic script without imports, because it also
 * has to run in a sandboxed frame without an origin, where modules do not.
 * @param root The folder of the project.
 */
export async function buildLaunch(root: string, standard: LaunchStandard): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(root, `src/portal/launch/start-${standard}.ts`),
        formats: ['iife'],
        name: 'launch',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [chunk] = outputs.flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`The launch script for ${standard} was not built.`);
  return chunk.code.trim();
}
