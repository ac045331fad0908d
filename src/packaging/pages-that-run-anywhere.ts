import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addContentSecurityPolicy } from './content-security-policy.ts';
import { findAbsoluteAddresses } from './find-absolute-addresses.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { findForbiddenInlines } from './find-forbidden-inlines.ts';
import { findUnfitFiles, hostFiles } from './find-unfit-files.ts';
import { relocateHtml } from './relocate-html.ts';

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
        const site = readSite(folder);
        const problems: string[] = [];
        for (const [file, html] of site) {
          if (!file.endsWith('.html')) continue;
          try {
            const page = addContentSecurityPolicy(relocateHtml(html, file));
            site.set(file, page);
            writeFileSync(join(folder, file), page);
          } catch (error) {
            problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
          }
        }
        problems.push(...findProblems(site));
        if (problems.length > 0) throw reportOf(problems);
        logger.info(`${site.size} files run from any folder, with a content security policy.`);
      },
    },
  };
}

/** Everything that would break in some place where the course is put, told as sentences. */
function findProblems(site: ReadonlyMap<string, string>): string[] {
  const files = [...site].filter(([file]) => !hostFiles.includes(file));
  return [
    ...findUnfitFiles([...site.keys()]),
    ...files.flatMap(([file, text]) =>
      findAbsoluteAddresses(file, text).map(
        ({ line, address }) =>
          `${file}, line ${line}: the address “${address}” works only at the root of a domain. Write it relative to the page.`,
      ),
    ),
    ...files.flatMap(([file, text]) =>
      file.endsWith('.html') ? findForbiddenInlines(file, text) : [],
    ),
    ...findBrokenLinks(new Map(files)),
  ];
}

function reportOf(problems: readonly string[]): Error {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const lines = problems.map((problem) => `- ${problem}`);
  const error = new Error([`The built course has ${count}:`, ...lines].join('\n'));
  // Where in this file the problems were noticed helps nobody.
  error.stack = '';
  return error;
}

function readSite(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path).split(sep).join('/'), readText(path)]),
  );
}

function readText(path: string): string {
  return /\.(?:html|css|js|json|svg)$/.test(path) ? readFileSync(path, 'utf8') : '';
}
