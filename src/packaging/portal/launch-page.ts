import { addContentSecurityPolicy } from '#packaging/site/content-security-policy.ts';
import { escapeHtml } from '#packaging/site/escape-html.ts';
import { textDirection } from '#text-direction.ts';
import type { LaunchSettings } from '#portal/launch/page/launch-settings.ts';

/** The standards for which there is a launch page. Both editions of SCORM 2004 share one. */
export const launchStandards = ['scorm12', 'scorm2004', 'cmi5', 'xapi'] as const;

/** A standard that a launch page speaks. */
export type LaunchStandard = (typeof launchStandards)[number];

/** What a launch page is made of. */
export type LaunchParts = {
  readonly standard: LaunchStandard;
  /** The script, as `buildLaunch` makes it. */
  readonly script: string;
  readonly settings: LaunchSettings;
  /** What a learner reads where scripts are off, and the link to the course. */
  readonly withoutScripts: { readonly line: string; readonly read: string };
};

/** The launch page of a package, complete in one file, with its content security policy. */
export function makeLaunchPage(parts: LaunchParts): string {
  const { standard, script, settings, withoutScripts } = parts;
  const { language, title, course, start, words } = settings;
  const page = addContentSecurityPolicy(`<!doctype html>
<html lang="${escapeHtml(language)}" dir="${textDirection(language)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="favicon.svg" type="image/svg+xml">
<title>${escapeHtml(title)}</title>
<style>${style}</style></head>
<body><p id="bar" role="status"></p>
<header><img src="favicon.svg" alt="" width="32" height="32"><h1>${escapeHtml(title)}</h1></header><main tabindex="-1"><p>${escapeHtml(words.opening)}</p>
<noscript><p>${escapeHtml(withoutScripts.line)} <a href="${escapeHtml(course + start)}">${escapeHtml(withoutScripts.read)}</a></p></noscript></main>
<script type="application/json" id="settings">${asData(settings)}</script>
<script>${asScript(script)}</script></body></html>
`);
  // A record store is wherever the portal says, so requests may go there.
  return standard === 'cmi5' || standard === 'xapi'
    ? page.replace(`connect-src 'self'`, `connect-src 'self' https: http:`)
    : page;
}

// The colours, sizes and buttons of the course: src/styles/tokens.css.
const style = [
  ':root{color-scheme:light dark;--paper:light-dark(#fff,#12181a);--ink:light-dark(#14211b,#eef3ee)',
  ';--line:light-dark(#738078,#7f8d8a);--soft:light-dark(#f1f4ef,#1b2325)',
  ';font:1.0625rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper)}',
  'html,body{block-size:100%;margin:0;overflow:hidden}',
  'body{display:flex;flex-direction:column}',
  'iframe{flex:1;inline-size:100%;min-block-size:0;border:0}',
  'header,main{box-sizing:border-box;inline-size:100%;max-inline-size:42rem;margin-inline:auto;padding:1rem 1.5rem}',
  'header{display:flex;gap:.75rem;align-items:center;padding-block-start:2rem}',
  'h1{margin:0;font-size:1.0625rem}',
  'header:has(+main[hidden]){display:none}',
  'body:has(main:not([hidden])){overflow:auto}',
  'main:focus{outline:0}',
  '[hidden]{display:none}',
  'p{margin-block:0 1rem;text-wrap:pretty}',
  'h2{margin-block:1.5rem .5rem;font-size:1.375rem;line-height:1.3}',
  '#bar{margin:0;padding:.5rem clamp(1.125rem,4vw,2.5rem);border-block-end:1px solid var(--line);background:var(--soft);font-size:.9375rem;line-height:1.45}',
  '#bar:empty{padding:0;border:0}',
  'button{margin-block:0 1rem;margin-inline:0 .75rem;padding:.625rem 1.25rem;border:1px solid var(--ink);border-radius:.625rem;font:inherit;font-weight:700;color:inherit;background:none;cursor:pointer}',
  'button:first-of-type{color:var(--paper);background:var(--ink)}',
  'button:focus-visible{outline:3px solid var(--ink);outline-offset:3px}',
  'pre{margin-block:0 1rem;padding:1rem;border:1px solid var(--line);border-radius:.625rem;white-space:pre-wrap;font:inherit}',
  '@media print{button,#bar,main>p{display:none}html,body,main{overflow:visible}}',
].join('');

/** JSON that cannot end its own script element. */
function asData(settings: LaunchSettings): string {
  return JSON.stringify(settings).replaceAll('<', '\\u003c');
}

function asScript(script: string): string {
  if (/<\/script|<!--/i.test(script))
    throw new Error('The launch script would end its own element.');
  return script;
}
