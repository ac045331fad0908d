import { addContentSecurityPolicy } from '#packaging/site/content-security-policy.ts';
import { escapeHtml } from '#packaging/site/escape-html.ts';
import type { LaunchSettings } from '#portal/launch/page/launch-settings.ts';
import { textDirection } from '#text-direction.ts';
import { openPolicy } from './open-policy.ts';

/** The standards for which there is a launch page. Both editions of SCORM 2004 share one. */
export const launchStandards = ['scorm12', 'scorm2004', 'cmi5', 'xapi'] as const;

/** A standard that a launch page speaks. */
export type LaunchStandard = (typeof launchStandards)[number];

/** The launch script and the launch styles, beside the page. */
export const launchScript = 'launch.js';
export const launchStyles = 'launch.css';

/** What a launch page is made of. */
export type LaunchParts = {
  readonly standard: LaunchStandard;
  readonly settings: LaunchSettings;
  /** What a learner reads where the script cannot run, each with the name of a link to the course. */
  readonly withoutScript: {
    /** Scripts are switched off. */
    readonly off: LinkedSentence;
    /** Something else keeps it from running: a header of the portal, a file that is missing. */
    readonly blocked: LinkedSentence;
  };
};

type LinkedSentence = { readonly sentence: string; readonly link: string };

/**
 * Returns the launch page of a package, with its content security policy. Script and styles are
 * files, because a portal that sends `script-src 'self'` refuses them inside the page; the settings
 * are data, which no policy refuses.
 */
export function makeLaunchPage({ standard, settings, withoutScript }: LaunchParts): string {
  const { language, title, course, start, words } = settings;
  const linked = ({ sentence, link }: LinkedSentence): string =>
    `${escapeHtml(sentence)} <a href="${escapeHtml(course + start)}">${escapeHtml(link)}</a>`;
  const page = addContentSecurityPolicy(`<!doctype html>
<html lang="${escapeHtml(language)}" dir="${textDirection(language)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${launchStyles}">
<title>${escapeHtml(title)}</title></head>
<body><p id="bar" role="status"></p>
<header><img src="favicon.svg" alt="" width="32" height="32"><h1>${escapeHtml(title)}</h1></header><main tabindex="-1"><p>${escapeHtml(words.opening)}</p>
<noscript><p>${linked(withoutScript.off)}</p></noscript>
<p id="blocked">${linked(withoutScript.blocked)}</p></main>
<script type="application/json" id="settings">${asData(settings)}</script>
<script src="${launchScript}"></script></body></html>
`);
  return openPolicy(page, standard);
}

/** JSON that cannot end its own script element. */
function asData(settings: LaunchSettings): string {
  return JSON.stringify(settings).replaceAll('<', '\\u003c');
}
