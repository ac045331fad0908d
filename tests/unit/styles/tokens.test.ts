import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    value.trim(),
  ]),
);
const themes = ['light', 'dark'] as const;

/** The colour of a token in a theme, as #rrggbb. */
function colourOf(name: string, theme: (typeof themes)[number]): string {
  const value = tokens.get(name) ?? '';
  const alias = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (alias !== undefined) return colourOf(alias, theme);
  const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
  const colour = pair ? pair[theme === 'light' ? 1 : 2] : value;
  if (!colour || !/^#\w{6}$/.test(colour))
    throw new Error(`--${name} has no colour that can be measured: ${value}`);
  return colour;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(pair: string, theme: (typeof themes)[number]): number {
  const [light = 0, dark = 0] = pair
    .split(' on ')
    .map((name) => luminance(colourOf(name, theme)))
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const texts = [
  ...['paper', 'paper-2', 'paper-3', 'day'].flatMap((ground) => [
    `ink on ${ground}`,
    `ink-2 on ${ground}`,
  ]),
  'on-ink on ink',
  'on-light on light',
  'roots-ink on roots-soft',
  'reach-ink on reach-soft',
  'ink on roots-soft',
  'ink on reach-soft',
  'on-night on night',
  'on-night-2 on night-2',
  'light-ink on light-soft',
];
const graphics = [
  'line-strong on paper',
  'line-strong on paper-2',
  'focus on paper',
  'roots on paper-3',
  'reach on paper-3',
  'light on night',
  'root on soil',
  'stem on sky-bottom',
  'door on room',
  'door-light on door',
];

describe.each(themes)('Colours in the %s theme', (theme) => {
  it.each(texts)('can be read as text: %s', (pair) => {
    expect(contrast(pair, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(graphics)('can be told apart where a picture or control carries meaning: %s', (pair) => {
    expect(contrast(pair, theme)).toBeGreaterThanOrEqual(3);
  });
});
