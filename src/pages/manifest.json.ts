import type { APIRoute } from 'astro';
import { findContent } from '#find-content.ts';
import tokens from '#styles/tokens.css?raw';
import { textDirection } from '#text-direction.ts';

/** What a browser needs to install the course like an app: its name, its icons, where it starts. */
export const GET: APIRoute = async () => {
  const { title, description, language } = await findContent('course');
  const paper = /--paper: light-dark\((#\w+)/.exec(tokens)?.[1];
  const manifest = {
    ...{ name: title, short_name: title, description },
    ...{ lang: language, dir: textDirection(language) },
    ...{ id: 'index.html', start_url: 'index.html', scope: './', display: 'standalone' },
    ...{ background_color: paper, theme_color: paper },
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-mask.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
