import type { APIRoute } from 'astro';
import { build } from 'vite';

/**
 * The script that other sites load. They write its address into their pages, so its name never
 * changes; and they load it in the old way, as one file that imports nothing.
 */
export const GET: APIRoute = async () => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      // From the folder of the project, where all our tools run.
      lib: { entry: 'src/portal/embed/embed.ts', formats: ['iife'], name: 'embed' },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The script embed.js was not built.');
  return new Response(chunk.code, { headers: { 'content-type': 'text/javascript' } });
};
