import { describe, expect, it } from 'vitest';
import { assetNames, nameBuiltFile } from '#packaging/site/asset-names.ts';

describe('A file in assets/ has a name in small letters', () => {
  it.each([
    ['SiteHeader.astro_astro_type_script_index_0_lang', 'assets/site-header.[hash].js'],
    ['src/pages/[lesson]@_@astro', 'assets/lesson.[hash].js'],
    ['ChoiceCard.island', 'assets/choice-card.[hash].js'],
    ['_plugin-vue_export-helper', 'assets/plugin-vue-export-helper.[hash].js'],
    ['', 'assets/part.[hash].js'],
  ])('%s', (name, expected) => {
    expect(assetNames.entryFileNames({ name })).toBe(expected);
  });

  it('also styles, fonts and pictures', () => {
    expect(assetNames.assetFileNames({ names: ['Heading.woff2'] })).toBe(
      'assets/heading.[hash][extname]',
    );
  });

  it('and names other files relative to itself', () => {
    expect(nameBuiltFile('assets/a.woff2', { hostType: 'css' })).toBe('a.woff2');
    expect(nameBuiltFile('assets/a.js', { hostType: 'js' })).toEqual({ relative: true });
  });
});
