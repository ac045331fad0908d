// @ts-check
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { checkCourseAtBuild } from './src/authoring/check-course-at-build.ts';
import { locale } from './src/locale.ts';
import { assetNames, nameBuiltFile } from './src/packaging/site/asset-names.ts';
import { codeSplitting } from './src/packaging/site/code-splitting.ts';
import { pagesThatRunAnywhere } from './src/packaging/site/pages-that-run-anywhere.ts';
import { worksOffline } from './src/packaging/site/works-offline.ts';
import { subsetFonts } from './src/packaging/fonts/subset-fonts.ts';

const { assetFileNames, hashCharacters } = assetNames;

export default defineConfig({
  // A link names a file, because training portals answer the address of a folder with 404.
  trailingSlash: 'never',
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Coloured code would bring style attributes, which the content security policy forbids.
  markdown: { syntaxHighlight: false },
  // The order counts: what works on the built pages comes last.
  integrations: [
    mdx(),
    react(),
    checkCourseAtBuild(locale),
    subsetFonts(locale),
    pagesThatRunAnywhere(),
    worksOffline(),
  ],
  vite: {
    // Islands start in our own way, which a browser's translator does not disturb.
    resolve: {
      alias: {
        '@astrojs/react/client.js': fileURLToPath(
          new URL('src/ui/hydrate-island.ts', import.meta.url),
        ),
      },
    },
    build: {
      // Everything that is loaded is a file: nothing inlined needs a hash, and files are cached.
      assetsInlineLimit: 0,
      // Styles are named here, scripts below: Astro builds them apart.
      rolldownOptions: {
        output: { assetFileNames, hashCharacters },
        // Every lesson would be warned about for a mark that Astro itself writes into it.
        checks: { moduleLevelDirective: false },
      },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { ...assetNames, codeSplitting } } } },
    },
    experimental: { renderBuiltUrl: nameBuiltFile },
  },
});
