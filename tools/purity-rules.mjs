import { pureFolders } from './import-rules.mjs';

const where =
  'This folder is pure: the same arguments give the same result. Pass the value in; the call belongs in a component, a hook or progress/device/.';

const impureGlobals = [
  'document',
  'window',
  'self',
  'globalThis',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'crypto',
  'performance',
  'fetch',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'queueMicrotask',
  'addEventListener',
  'matchMedia',
];

/** The syntax that pure folders refuse, to be listed with what all files refuse. */
export const impureSyntax = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: `new Date() reads the clock. ${where}`,
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: `Date() reads the clock. ${where}`,
  },
];

/** The ESLint block for pure folders: no page, storage, network, clock, chance or timer. */
export const purityRules = {
  ...pureFolders,
  rules: {
    'no-restricted-globals': [
      'error',
      ...impureGlobals.map((name) => ({ name, message: `${name} reaches outside. ${where}` })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: `Date.now() reads the clock. ${where}` },
      { object: 'Math', property: 'random', message: `Math.random() is chance. ${where}` },
    ],
  },
};
