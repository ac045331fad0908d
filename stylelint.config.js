const literalColours = [
  'rgb',
  'rgba',
  'hsl',
  'hsla',
  'hwb',
  'lab',
  'lch',
  'oklab',
  'oklch',
  'color',
];
const sides = ['margin', 'padding', 'border', 'scroll-margin', 'scroll-padding'];

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard', 'stylelint-config-html/astro'],
  rules: {
    // Left and right swap in languages that run the other way; start and end do the right thing.
    'property-disallowed-list': [
      ['left', 'right', ...sides.map((name) => `/^${name}-(left|right)/`)],
      { message: (name) => `Write ${name} with inline-start or inline-end instead.` },
    ],
    'declaration-property-value-disallowed-list': [
      { '/^(text-align|float|clear)$/': ['left', 'right'] },
      { message: (name, value) => `Write start or end instead of ${name}: ${value}.` },
    ],
    'color-no-hex': [
      true,
      { message: 'Colours are named in src/styles/tokens.css: write var(--…).' },
    ],
    'color-named': [
      'never',
      { message: 'Colours are named in src/styles/tokens.css: write var(--…).' },
    ],
    'function-disallowed-list': [
      literalColours,
      { message: 'Colours are named in src/styles/tokens.css: write var(--…).' },
    ],
    // One length for all makes a column of colours easy to compare.
    'color-hex-length': 'long',
    'custom-property-empty-line-before': null,
    // Safari on iPhones knows only this name.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['text-size-adjust'] }],
    // Astro scopes these by itself.
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    // Order by subject reads better here than order by weight of selectors.
    'no-descending-specificity': null,
  },
  overrides: [
    {
      files: ['src/styles/tokens.css'],
      rules: { 'color-no-hex': null, 'color-named': null, 'function-disallowed-list': null },
    },
  ],
};
