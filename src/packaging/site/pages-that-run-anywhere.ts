import type { AstroIntegration } from 'astro';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFiles, textsOf } from '#packaging/portal/package-files.ts';
import { addContentSecurityPolicy } from './content-security-policy.ts';
import { dropIslandStyle } from './drop-island-style.ts';
import { dropLateStyles, listLateStyles } from './drop-late-styles.ts';
import { findProblems } from './find-problems.ts';
import { joinStyles } from './join-styles.ts';
import { ProblemsError } from './problems-error.ts';
import { relocateHtml } from './relocate-html.ts';
import { shareInlineScripts } from './share-inline-scripts.ts';
import { shortenScopes } from './shorten-scopes.ts';

/**
 * Makes the built pages run at the root of a domain, in any folder and inside a training portal,
 * and stops the build with everything that would break there.
 */
export function pagesThatRunAnywhere(): AstroIntegration {
  return {
    name: 'pages-that-run-anywhere',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const site = new Map(textsOf(readFiles(folder)));
        const problems: string[] = [];
        const { changed, unused } = changeSite(site, problems);
        for (const file of unused) {
          site.delete(file);
          rmSync(join(folder, file));
        }
        for (const [file, text] of changed) {
          site.set(file, text);
          mkdirSync(dirname(join(folder, file)), { recursive: true });
          writeFileSync(join(folder, file), text);
        }
        problems.push(...findProblems(site));
        if (problems.length > 0) throw new ProblemsError('The built course', problems);
        logger.info(`${site.size} files run from any folder, with a content security policy.`);
      },
    },
  };
}

/** The files that change, are new, or go. A page that cannot be changed is noted as a problem. */
function changeSite(
  site: ReadonlyMap<string, string>,
  problems: string[],
): { readonly changed: ReadonlyMap<string, string>; readonly unused: readonly string[] } {
  const lean = shortenScopes(new Map([...site].filter(([file]) => /\.(html|css)$/.test(file))));
  const pages = [...lean].filter(([file]) => file.endsWith('.html'));
  const late = listLateStyles(site);
  const relocated = new Map(
    pages.map(([file, html]) => [
      file,
      relocateHtml(dropLateStyles(dropIslandStyle(html), late), file),
    ]),
  );
  const joined = joinStyles(relocated, new Map([...site, ...lean]));
  const shared = shareInlineScripts(joined.pages);
  const changed = new Map([...lean, ...joined.sheets, ...shared.scripts]);
  for (const [file, html] of shared.pages) {
    try {
      changed.set(file, addContentSecurityPolicy(html));
    } catch (error) {
      problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (const file of joined.unused) changed.delete(file);
  return { changed, unused: joined.unused };
}
