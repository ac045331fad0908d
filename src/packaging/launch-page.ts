import type { LaunchSettings } from '#portal/launch/launch-settings.ts';
import { addContentSecurityPolicy } from './content-security-policy.ts';
import { escapeHtml } from './escape-html.ts';

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
<html lang="${escapeHtml(language)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="favicon.svg" type="image/svg+xml">
<title>${escapeHtml(title)}</title>
<style>${style}</style></head>
<body><p id="bar" role="status"></p><main><p>${escapeHtml(words.opening)}</p>
<noscript><p>${escapeHtml(withoutScripts.line)} <a href="${escapeHtml(course + start)}">${escapeHtml(withoutScripts.read)}</a></p></noscript></main>
<script type="application/json" id="settings">${asData(settings)}</script>
<script>${asScript(script)}</script></body></html>
`);
  // A record store is wherever the portal says, so requests may go there.
  return standard === 'cmi5' || standard === 'xapi'
    ? page.replace(`connect-src 'self'`, `connect-src 'self' https: http:`)
    : page;
}

const style = [
  ':root{color-scheme:light dark;font:1.0625rem/1.6 system-ui,sans-serif}',
  'html,body{block-size:100%;margin:0;overflow:hidden}',
  'body{display:flex;flex-direction:column}',
  'iframe{flex:1;inline-size:100%;min-block-size:0;border:0}',
  'main{flex:1;overflow:auto;padding:max(1.5rem,calc(50% - 19rem));padding-block:2rem}',
  'main:focus{outline:0}',
  '[hidden]{display:none}',
  '#bar{margin:0;padding-inline:1rem;font-size:.9375rem}',
  'button{margin:0 .75rem .75rem 0;padding:.75rem 1.25rem;font:inherit}',
  'pre{padding:1rem;border:1px solid;white-space:pre-wrap;font:inherit}',
  '@media print{button,#bar{display:none}html,body{overflow:visible}}',
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
