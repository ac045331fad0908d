import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './project.mjs';

const mountedIsland = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      if (listMountedIslands().has(name)) return;
      const message = `Nothing mounts ${name}. Import it in an .astro file (or in the start-… or open-… script that one runs), or name it without ".island".`;
      context.report({ node, message });
    },
  }),
};

const jsxInTsx = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    let hasJsx = false;
    const found = () => {
      hasJsx = true;
    };
    return {
      JSXElement: found,
      JSXFragment: found,
      'Program:exit'(node) {
        const message =
          'There is no JSX in this file: name it .ts, so that .tsx says what it holds.';
        if (!hasJsx) context.report({ node, message });
      },
    };
  },
};

/** ESLint blocks that hold the endings of file names to what they promise. */
export const houseRules = [
  { plugins: { house: { rules: { 'mounted-island': mountedIsland, 'jsx-in-tsx': jsxInTsx } } } },
  { files: ['src/**/*.island.tsx'], rules: { 'house/mounted-island': 'error' } },
  { files: ['src/**/*.tsx'], rules: { 'house/jsx-in-tsx': 'error' } },
];

let mounted;

/** Returns the file names of the islands that .astro files, or the scripts that they run, import. */
function listMountedIslands() {
  if (mounted) return mounted;
  const source = join(root, 'src');
  const imports = readdirSync(source, { recursive: true })
    .filter((name) => /\.astro$|(^|[\\/])(start|open)-[^\\/]+\.tsx?$/.test(name))
    .flatMap((name) => [
      ...readFileSync(join(source, name), 'utf8').matchAll(
        /(?:from |import\()'[^']*?([^'/]+\.island\.tsx)'/g,
      ),
    ]);
  mounted = new Set(imports.map(([, name]) => name));
  return mounted;
}
