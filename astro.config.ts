import react from '@astrojs/react';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkCourseAtBuild } from './src/authoring/check-course-at-build.ts';
export default defineConfig({ compressHTML: true, build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' }, devToolbar: {enabled:false}, vite: { build: { assetsInlineLimit: 0 }, experimental: { renderBuiltUrl: () => ({ relative: true }) } }, integrations: [react(), mdx(), checkCourseAtBuild('en')] });
