import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { fontCuts } from '#packaging/fonts/font-cuts.ts';
import { deviceWidths, letterFrequency } from '../../../support/pages/letter-widths.ts';
import { matchFallbackFont } from '../../../support/pages/match-fallback-font.ts';
import { measureFont } from '../../../support/pages/measure-font.ts';

const letters = Object.keys(letterFrequency);
const css = readFileSync(new URL('../../../../src/styles/fonts.css', import.meta.url), 'utf8');
const faces = css.split('@font-face').slice(1);

async function measure(name: string, weight: number) {
  const { source } = fontCuts.find((cut) => cut.name === name)!;
  const font = readFileSync(source);
  const options = { targetFormat: 'sfnt', variationAxes: { wght: weight } } as const;
  return measureFont(await subsetFont(font, letters.join(''), options), letters);
}

describe('While our fonts are on their way, a font of the device takes exactly their room', () => {
  it.each([
    ['Heading fallback', 'heading', 700, 'Roboto Bold'],
    ['Heading fallback', 'heading', 700, 'Arial Bold'],
    ['Text fallback', 'text', 400, 'Roboto'],
    ['Text fallback', 'text', 400, 'Arial'],
    ['Text fallback', 'text', 700, 'Roboto Bold'],
    ['Text fallback', 'text', 700, 'Arial Bold'],
  ] as const)('%s for %s %i from %s', async (family, name, weight, device) => {
    const face = faces.find(
      (text) =>
        text.includes(`'${family}'`) &&
        text.includes(`font-weight: ${weight}`) &&
        text.includes(`local('${device}')`),
    );
    const overrides = /([a-z-]+(?:adjust|override)): ([^;]+);/g;
    const written = Object.fromEntries(
      Array.from((face ?? '').matchAll(overrides), ([, name = '', value = '']) => [name, value]),
    );
    expect(written).toEqual(matchFallbackFont(await measure(name, weight), deviceWidths[device]));
  });
});
