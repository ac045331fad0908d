import type { AstroIntegration } from 'astro';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectCharacters } from './collect-characters.ts';
import { cutFont, markOfCut } from './cut-font.ts';
import { fontBudget, fontCuts } from './font-cuts.ts';
import type { FontCut } from './font-cuts.ts';

/**
 * Cuts the two fonts down to the characters of the content, into `.astro/fonts/`, where
 * `src/styles/fonts.css` finds them. Nothing is done when nothing has changed.
 */
export function subsetFonts(locale: string, budget = fontBudget): AstroIntegration {
  return {
    name: 'subset-fonts',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        const characters = collectCharacters(
          fileURLToPath(new URL(`content/${locale}/`, config.root)),
        );
        const folder = fileURLToPath(new URL('.astro/fonts/', config.root));
        mkdirSync(folder, { recursive: true });
        const fonts = await Promise.all(fontCuts.map((cut) => prepare(folder, cut, characters)));
        if (fonts.some(({ isNew }) => isNew)) logger.info(`Fonts: ${describe(fonts)}.`);
        const total = fonts.reduce((sum, { bytes }) => sum + bytes, 0);
        if (total > budget) {
          throw new Error(
            `The fonts are too heavy: ${describe(fonts)}, together ${inKilobytes(total)}. ` +
              `They may weigh ${inKilobytes(budget)}. Use fewer kinds of characters in content/${locale}/, ` +
              `or keep fewer features in src/packaging/fonts/font-cuts.ts.`,
          );
        }
      },
    },
  };
}

type PreparedFont = { readonly name: string; readonly bytes: number; readonly isNew: boolean };

async function prepare(folder: string, cut: FontCut, characters: string): Promise<PreparedFont> {
  const path = join(folder, `${cut.name}.woff2`);
  const markPath = join(folder, `${cut.name}.txt`);
  const font = readFileSync(cut.source);
  const mark = markOfCut(font, cut, characters);
  const isNew =
    !existsSync(path) || !existsSync(markPath) || readFileSync(markPath, 'utf8') !== mark;
  if (isNew) {
    writeFileSync(path, await cutFont(font, cut, characters));
    // Written last, so that an interrupted run makes the font again.
    writeFileSync(markPath, mark);
  }
  return { name: cut.name, bytes: statSync(path).size, isNew };
}

function describe(fonts: readonly PreparedFont[]): string {
  return fonts.map(({ name, bytes }) => `${name} ${inKilobytes(bytes)}`).join(', ');
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
